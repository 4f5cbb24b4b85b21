package io.loopwarden.bootstrap;

/** Captures that may be made: so many at once, and one more each period. Loop thread only. */
final class CaptureBudget {

  private final int most;
  private final long nanosPerCapture;
  private int left;
  private long refilledAt;

  /**
   * Creates a full budget.
   *
   * @param most how many captures it holds
   * @param nanosPerCapture how long it takes to earn one
   */
  CaptureBudget(int most, long nanosPerCapture) {
    this.most = most;
    this.nanosPerCapture = nanosPerCapture;
    this.left = most;
  }

  /**
   * Takes one capture, or returns {@code false} when there is none.
   *
   * @param now {@link System#nanoTime()}
   * @param halvings how often the rate of earning is halved
   */
  boolean take(long now, int halvings) {
    long period = nanosPerCapture << halvings;
    if (now - refilledAt >= period) {
      refill(now, period);
    }
    if (left == 0) {
      return false;
    }
    left--;
    return true;
  }

  private void refill(long now, long period) {
    long earned = (now - refilledAt) / period;
    if (earned >= most - left) {
      left = most;
      refilledAt = now;
    } else {
      left += (int) earned;
      refilledAt += earned * period;
    }
  }
}
