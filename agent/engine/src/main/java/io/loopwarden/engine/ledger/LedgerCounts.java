package io.loopwarden.engine.ledger;

import java.util.Map;

/**
 * What happened besides the findings, as it stood at one moment. Immutable.
 *
 * @param captured waits whose own stack is known, of whatever finding or none
 * @param rateLimited waits that have no stack of their own, because their loop had too many; where
 *     it is known what they were they are in the findings, with their time
 * @param dropped likewise, because the queue was full
 * @param overflow occurrences of fingerprints that came after the ledger was full
 * @param inGrace stalls and incidental waits that began before the start-up grace was over
 * @param listenerFailures calls of listeners that threw
 * @param allowed number of waits each rule has allowed, by {@code place: reason}, in order of that
 *     text
 */
public record LedgerCounts(
    long captured,
    long rateLimited,
    long dropped,
    long overflow,
    long inGrace,
    long listenerFailures,
    Map<String, Long> allowed) {

  /** Returns how many waits loops have made: captured, rate-limited and dropped together. */
  public long made() {
    return captured + rateLimited + dropped;
  }

  /** Returns how many waits all rules together have allowed. */
  public long allowedInAll() {
    long sum = 0;
    for (long count : allowed.values()) {
      sum += count;
    }
    return sum;
  }
}
