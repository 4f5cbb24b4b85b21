package io.loopwarden.engine.cost;

/**
 * Sums over loops since the agent started. Immutable.
 *
 * @param captured waits captured with their stack
 * @param rateLimited waits only counted, because their loop had too many
 * @param dropped waits only counted, because the agent thread was behind
 * @param captureNanos how long waits held up their loops after their end
 * @param sampleNanos how long looks held up loops, at most
 */
public record CostTotals(
    long captured, long rateLimited, long dropped, long captureNanos, long sampleNanos) {

  /** No loop. */
  public static final CostTotals NONE = new CostTotals(0, 0, 0, 0, 0);

  /** Returns how many waits were made: captured, rate-limited and dropped together. */
  public long made() {
    return captured + rateLimited + dropped;
  }

  CostTotals plus(LoopCost loop) {
    return new CostTotals(
        captured + loop.captured(),
        rateLimited + loop.rateLimited(),
        dropped + loop.dropped(),
        captureNanos + loop.captureNanos(),
        sampleNanos + loop.sampleNanos());
  }
}
