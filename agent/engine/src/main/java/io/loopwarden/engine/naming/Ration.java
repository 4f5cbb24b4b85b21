package io.loopwarden.engine.naming;

/**
 * Lets a costly action happen a few times at once and then at a steady rate. Safe for use by
 * several threads.
 */
final class Ration {

  private final int burst;
  private final long refillNanos;
  private int left;
  private long refilledAt;
  private boolean started;

  Ration(int burst, long refillMillis) {
    this.burst = burst;
    this.refillNanos = refillMillis * 1_000_000L;
    this.left = burst;
  }

  /** Takes one; {@code false} when none is left. Time is {@link System#nanoTime()}. */
  synchronized boolean take(long now) {
    if (!started) {
      started = true;
      refilledAt = now;
    }
    long earned = (now - refilledAt) / refillNanos;
    if (earned > 0) {
      left = (int) Math.min(burst, left + earned);
      refilledAt += earned * refillNanos;
    }
    if (left == 0) {
      return false;
    }
    left--;
    return true;
  }
}
