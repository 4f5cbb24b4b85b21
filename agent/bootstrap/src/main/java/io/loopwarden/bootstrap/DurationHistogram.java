package io.loopwarden.bootstrap;

/**
 * Counts durations in buckets that widen with the duration: eight to each doubling, from 1 µs to
 * 4.8 hours. A quantile is the middle of its bucket, hence at most 1/16 (6.25 %) off inside that
 * range; what lies outside counts in the first or last bucket. Takes 2.2 KiB.
 *
 * <p>One thread writes, wait-free and without allocation. Others may {@link #copy()} meanwhile:
 * what is being added at that moment is in the copy or not, and in the next one for sure.
 */
public final class DurationHistogram {

  private static final int BITS = 3;
  private static final int SHORTEST_POWER = 10;

  /** What is shorter counts in the first bucket. */
  public static final long SHORTEST_NANOS = 1L << SHORTEST_POWER;

  private static final int LONGEST_POWER = 44;
  private static final int BUCKETS = (LONGEST_POWER - SHORTEST_POWER) << BITS;

  private final long[] counts;

  /** Creates an empty histogram. */
  public DurationHistogram() {
    this(new long[BUCKETS]);
  }

  private DurationHistogram(long[] counts) {
    this.counts = counts;
  }

  /** Counts a duration; one below 0 counts as the shortest. */
  public void add(long nanos) {
    counts[bucket(nanos)]++;
  }

  /** Counts so many durations of the same length. */
  public void add(long nanos, long times) {
    counts[bucket(nanos)] += times;
  }

  /** Takes back a duration that was added before. */
  public void remove(long nanos) {
    counts[bucket(nanos)]--;
  }

  /** Returns what is counted by now. Any thread. */
  public DurationHistogram copy() {
    return new DurationHistogram(counts.clone());
  }

  /** Returns what is counted here and was not yet in an earlier copy. */
  public DurationHistogram since(DurationHistogram earlier) {
    long[] more = counts.clone();
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      more[bucket] -= earlier.counts[bucket];
    }
    return new DurationHistogram(more);
  }

  /** Returns how many durations are counted. */
  public long count() {
    long total = 0;
    for (long count : counts) {
      total += count;
    }
    return total;
  }

  /**
   * Returns how many durations are at most as long as each bound, by the middle of their bucket,
   * and last, one more, how many in all.
   *
   * @param boundsNanos rising
   */
  public long[] countsUpTo(long[] boundsNanos) {
    long[] upTo = new long[boundsNanos.length + 1];
    long seen = 0;
    int bound = 0;
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      while (bound < boundsNanos.length && middle(bucket) > boundsNanos[bound]) {
        upTo[bound++] = seen;
      }
      seen += counts[bucket];
    }
    while (bound <= boundsNanos.length) {
      upTo[bound++] = seen;
    }
    return upTo;
  }

  /** Returns how long all durations are together, as exact as a quantile, in nanoseconds. */
  public double sumNanos() {
    double sum = 0;
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      sum += (double) counts[bucket] * middle(bucket);
    }
    return sum;
  }

  /**
   * Returns the duration that a share of all durations stays at or below; 0 when there are none.
   *
   * @param percent the share, 1 to 100
   */
  public long quantile(int percent) {
    long rank = (count() * percent + 99) / 100;
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
