package io.loopwarden.junit.scope;

import io.loopwarden.api.WaitsView;
import io.loopwarden.junit.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Waits of one finding that were taken in parts: counts and times are those of all together, stack,
 * JSON and text those of the part with the longest wait. Immutable.
 */
final class MergedWaits implements WaitsView {

  private final List<WaitsView> parts;
  private final WaitsView longest;

  private MergedWaits(List<WaitsView> parts) {
    this.parts = List.copyOf(parts);
    this.longest =
        parts.stream()
            .reduce((a, b) -> b.maxNanos() > a.maxNanos() ? b : a)
            .orElseThrow(IllegalArgumentException::new);
  }

  /** Puts together what is of one finding and attributed alike. */
  static List<Attributed> merge(List<Attributed> waits) {
    Map<List<Object>, List<WaitsView>> alike = new LinkedHashMap<>();
    for (Attributed each : waits) {
      alike
          .computeIfAbsent(
              List.of(each.waits().fingerprint(), each.attribution(), each.policy()),
              k -> new ArrayList<>())
          .add(each.waits());
    }
    List<Attributed> merged = new ArrayList<>();
    alike.forEach(
        (key, parts) -> {
          WaitsView whole = parts.size() == 1 ? parts.get(0) : new MergedWaits(parts);
          merged.add(new Attributed(whole, (Attribution) key.get(1), (Policy) key.get(2)));
        });
    return List.copyOf(merged);
  }

  @Override
  public String fingerprint() {
    return longest.fingerprint();
  }

  @Override
  public String operation() {
    return longest.operation();
  }

  @Override
  public String kind() {
    return longest.kind();
  }

  @Override
  public @Nullable String culprit() {
    return longest.culprit();
  }

  @Override
  public @Nullable StackTraceElement culpritFrame() {
    return longest.culpritFrame();
  }

  @Override
  public String category() {
    return longest.category();
  }

  @Override
  public String framework() {
    return longest.framework();
  }

  @Override
  public String fix() {
    return longest.fix();
  }

  @Override
  public long count() {
    return parts.stream().mapToLong(WaitsView::count).sum();
  }

  @Override
  public long totalNanos() {
    return parts.stream().mapToLong(WaitsView::totalNanos).sum();
  }

  @Override
  public long maxNanos() {
    return longest.maxNanos();
  }

  @Override
  public List<String> stack() {
    return longest.stack();
  }

  @Override
  public List<String> details() {
    return distinct(WaitsView::details);
  }

  @Override
  public List<String> threads() {
    return distinct(WaitsView::threads);
  }

  private List<String> distinct(Function<WaitsView, List<String>> texts) {
    return parts.stream().map(texts).flatMap(List::stream).distinct().toList();
  }

  @Override
  public long lastSeenMillis() {
    return parts.stream().mapToLong(WaitsView::lastSeenMillis).max().orElse(0);
  }

  @Override
  public String text() {
    String more = count() + " such waits, " + totalNanos() / 1_000_000 + " ms together";
    return longest.text() + "  in all    " + more + "\n";
  }

  @Override
  public String json() {
    return longest.json();
  }

  @Override
  public long origin() {
    return longest.origin();
  }

  @Override
  public List<Long> loopOrigins() {
    return parts.stream().map(WaitsView::loopOrigins).flatMap(List::stream).distinct().toList();
  }

  @Override
  public long beganMillis() {
    return parts.stream().mapToLong(WaitsView::beganMillis).min().orElse(0);
  }

  @Override
  public long endedMillis() {
    return parts.stream().mapToLong(WaitsView::endedMillis).max().orElse(0);
  }

  @Override
  public boolean isOngoing() {
    return parts.stream().anyMatch(WaitsView::isOngoing);
  }

  @Override
  public String toString() {
    return text();
  }
}
