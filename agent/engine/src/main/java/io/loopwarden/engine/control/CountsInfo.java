package io.loopwarden.engine.control;

import io.loopwarden.engine.ledger.LedgerCounts;

/** What became of waits, as JMX shows it: a getter an item. Immutable. */
public final class CountsInfo {

  private final LedgerCounts counts;
  private final long faults;

  /**
   * Keeps the numbers.
   *
   * @param faults the agent's own errors
   */
  CountsInfo(LedgerCounts counts, long faults) {
    this.counts = counts;
    this.faults = faults;
  }

  /** Returns how many waits were captured with their stack; up to a second old. */
  public long getCaptured() {
    return counts.captured();
  }

  /** Returns how many had no stack taken, because their loop had too many. */
  public long getRateLimited() {
    return counts.rateLimited();
  }

  /** Returns how many had none taken because the queue was full. */
  public long getDropped() {
    return counts.dropped();
  }

  /** Returns how many belong to findings that came when the ledger was full. */
  public long getOverflow() {
    return counts.overflow();
  }

  /** Returns how many were only counted, because the start-up grace was not over. */
  public long getInGrace() {
    return counts.inGrace();
  }

  /** Returns how many rules have allowed. */
  public long getAllowed() {
    return counts.allowedInAll();
  }

  /** Returns how many errors the agent itself had; none of them reached the application. */
  public long getFaults() {
    return faults;
  }
}
