package io.loopwarden.junit;

import io.loopwarden.api.WaitsView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Waits that nobody made.
 *
 * @param operation also the fingerprint
 */
public record FakeWaits(
    String operation,
    String kind,
    String category,
    @Nullable StackTraceElement culpritFrame,
    long maxNanos,
    long origin,
    List<Long> loopOrigins,
    long beganMillis,
    long endedMillis)
    implements WaitsView {

  /** A sleep of 20 ms at {@code com.acme.Cache#load}. */
  public static final FakeWaits SLEEP =
      new FakeWaits(
          "java.lang.Thread.sleep",
          "contract",
          "sleep",
          new StackTraceElement("com.acme.Cache", "load", "Cache.java", 7),
          20_000_000,
          0,
          List.of(),
          0,
          0);

  /** Returns the same, at another time, in the name of an origin. */
  public FakeWaits at(long began, long ended, long of, Long... loop) {
    return new FakeWaits(
        operation, kind, category, culpritFrame, maxNanos, of, List.of(loop), began, ended);
  }

  /** Returns the same, made by another method, or by nobody's. */
  public FakeWaits by(@Nullable StackTraceElement frame) {
    return new FakeWaits(
        operation, kind, category, frame, maxNanos, origin, loopOrigins, beganMillis, endedMillis);
  }

  /** Returns the same of another kind and length. */
  public FakeWaits of(String otherKind, long nanos) {
    return new FakeWaits(
        operation,
        otherKind,
        category,
        culpritFrame,
        nanos,
        origin,
        loopOrigins,
        beganMillis,
        endedMillis);
  }

  @Override
  public String fingerprint() {
    return operation;
  }

  @Override
  public @Nullable String culprit() {
    return culpritFrame == null ? null : culpritFrame.toString();
  }

  @Override
  public String framework() {
    return "generic";
  }

  @Override
  public String fix() {
    return "use a timer";
  }

  @Override
  public long count() {
    return 1;
  }

  @Override
  public long totalNanos() {
    return maxNanos;
  }

  @Override
  public List<String> stack() {
    return List.of();
  }

  @Override
  public List<String> details() {
    return List.of();
  }

  @Override
  public List<String> threads() {
    return List.of("loop-" + origin);
  }

  @Override
  public long lastSeenMillis() {
    return beganMillis;
  }

  @Override
  public String text() {
    return "BLOCKED " + maxNanos / 1_000_000 + " ms  " + operation + "\n";
  }

  @Override
  public String json() {
    return "{}";
  }

  @Override
  public boolean isOngoing() {
    return false;
  }
}
