package io.loopwarden.load;

import java.util.Arrays;
import java.util.Collection;

/** Measured latencies in nanoseconds, immutable. */
final class Latencies {
  private final long[] ascending;

  private Latencies(long[] ascending) {
    this.ascending = ascending;
  }

  static Latencies of(Collection<Long> nanoseconds) {
    long[] ascending = nanoseconds.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(ascending);
    return new Latencies(ascending);
  }

  int count() {
    return ascending.length;
  }

  /**
   * The smallest latency that at least {@code percent} of all do not exceed (nearest rank, nothing
   * interpolated), in nanoseconds.
   *
   * @param percent above 0, up to 100
   * @throws IllegalStateException if nothing was measured
   */
  long percentile(double percent) {
    if (ascending.length == 0) {
      throw new IllegalStateException("no latency was measured");
    }
    int rank = (int) Math.ceil(percent / 100 * ascending.length);
    return ascending[Math.max(rank, 1) - 1];
  }

  /** How many took this long or longer, in nanoseconds. */
  int atLeast(long nanoseconds) {
    return (int) Arrays.stream(ascending).filter(latency -> latency >= nanoseconds).count();
  }

  long max() {
    return percentile(100);
  }
}
