package io.loopwarden.junit.verdict;

import io.loopwarden.junit.LoopBlockedError;
import io.loopwarden.junit.scope.Attributed;
import io.loopwarden.junit.scope.Attribution;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects why a test, class or run fails; all of it makes one error. Not thread-safe. */
final class Failures {

  private static final String STALL = "stall";
  private static final String STALLED = "An event loop stalled during this test";

  private final List<String> sections = new ArrayList<>();

  /** Adds findings below a line that says what happened; none add nothing. */
  void addBlocked(String when, List<Judged> findings) {
    List<Judged> stalls = findings.stream().filter(Failures::isStall).toList();
    List<Judged> waits = findings.stream().filter(each -> !isStall(each)).toList();
    addSection(when, waits);
    addSection(STALLED, stalls);
  }

  private static boolean isStall(Judged judged) {
    return judged.finding().waits().kind().equals(STALL);
  }

  private void addSection(String title, List<Judged> findings) {
    if (!findings.isEmpty()) {
      StringBuilder section = new StringBuilder(title).append(":\n");
      for (Judged each : findings) {
        section.append('\n').append(each.finding().text());
        String reason = each.judgement().reason();
        section.append(reason == null ? "" : "  verdict   " + reason + "\n");
      }
      sections.add(section.toString());
    }
  }

  void add(String text) {
    sections.add(text + "\n");
  }

  /** Returns the error to fail with, or {@code null}. */
  @Nullable LoopBlockedError error() {
    return sections.isEmpty() ? null : new LoopBlockedError(String.join("\n", sections));
  }

  /** Whether all of it happened in the name of the class itself. */
  static boolean areOfClass(List<Judged> findings) {
    return findings.stream()
        .map(Judged::finding)
        .map(Attributed::attribution)
        .allMatch(attribution -> attribution.kind() == Attribution.Kind.OF_CLASS);
  }
}
