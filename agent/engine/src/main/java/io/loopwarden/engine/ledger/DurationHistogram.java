package io.loopwarden.engine.ledger;

/**
 * Counts durations in buckets that widen with the duration: eight to each doubling, from 1 µs to
 * 4.8 hours. A quantile is the middle of its bucket, hence at most 1/16 (6.25 %) off inside that
 * range; what lies outside counts in the first or last bucket. Takes 1.2 KiB. Not thread safe.
 */
final class DurationHistogram {

  private static final int BITS = 3;
  private static final int SHORTEST_POWER = 10;
  private static final int LONGEST_POWER = 44;
  private static final int BUCKETS = (LONGEST_POWER - SHORTEST_POWER) << BITS;

  private final int[] counts = new int[BUCKETS];
  private long total;

  void add(long nanos) {
    add(nanos, 1);
  }

  /** Adds so many durations of the same length. */
  void add(long nanos, long times) {
    int bucket = bucket(nanos);
    counts[bucket] = (int) Math.min(Integer.MAX_VALUE, counts[bucket] + times);
    total += times;
  }

  /** Takes back a duration that was added before. */
  void remove(long nanos) {
    counts[bucket(nanos)]--;
    total--;
  }

  /**
   * Returns the duration that a share of all durations stays at or below; 0 when there are none.
   *
   * @param percent the share, 1 to 100
   */
  long quantile(int percent) {
    long rank = (total * percent + 99) / 100;
    long seen = 0;
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      seen += counts[bucket];
      if (seen >= rank && seen > 0) {
        return middle(bucket);
      }
    }
    return 0;
  }

  private static int bucket(long nanos) {
    if (nanos < 1L << SHORTEST_POWER) {
      return 0;
    }
    int power = Long.SIZE - 1 - Long.numberOfLeadingZeros(nanos);
    int part = (int) (nanos >>> (power - BITS)) & ((1 << BITS) - 1);
    return Math.min(((power - SHORTEST_POWER) << BITS) + part, BUCKETS - 1);
  }

  private static long middle(int bucket) {
    int power = SHORTEST_POWER + (bucket >> BITS);
    long width = 1L << (power - BITS);
    return (1L << power) + (bucket & ((1 << BITS) - 1)) * width + width / 2;
  }
}
