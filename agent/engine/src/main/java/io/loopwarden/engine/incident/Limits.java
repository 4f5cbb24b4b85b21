package io.loopwarden.engine.incident;

import io.loopwarden.engine.stall.StallDetection;

/**
 * From which duration on something is worth telling.
 *
 * @param stalls finds long turns, or does not look for them
 * @param thresholdNanos shortest incidental wait that counts
 */
public record Limits(StallDetection stalls, long thresholdNanos) {

  private static final long USUAL_STALL_NANOS = 100_000_000L;

  /** Shortest wait that counts of those that happen once in a process's life. */
  long onceNanos() {
    long stallNanos = stalls.isOn() ? stalls.limitNanos() : USUAL_STALL_NANOS;
    return Math.max(thresholdNanos, stallNanos);
  }

  /** How often loops must be looked at. */
  Pace pace() {
    return new Pace(stalls.limitNanos());
  }
}
