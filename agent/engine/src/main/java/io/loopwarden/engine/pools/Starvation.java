package io.loopwarden.engine.pools;

import io.loopwarden.engine.ledger.Occurrence;
import org.jspecify.annotations.Nullable;

/** One time in which virtual threads waited for a carrier. Agent thread only. */
final class Starvation {

  private final long id = System.nanoTime() | Long.MIN_VALUE | 1L; // apart from those of loops
  private final long startedAt;
  private long worstNanos;
  private long lastedUntil;
  private @Nullable Occurrence told;

  Starvation(long startedAt) {
    this.startedAt = startedAt;
  }

  /** Its identity in the whole JVM. */
  long id() {
    return id;
  }

  /** Takes note of a virtual thread that has waited for so long. */
  void waited(long nanos, long now) {
    worstNanos = Math.max(worstNanos, nanos);
    lastedUntil = now;
  }

  long worstNanos() {
    return worstNanos;
  }

  /** How long it has lasted, nanoseconds. */
  long nanos() {
    return lastedUntil - startedAt;
  }

  /** What was told of it, or {@code null}. */
  @Nullable Occurrence told() {
    return told;
  }

  void told(Occurrence occurrence) {
    told = occurrence;
  }
}
