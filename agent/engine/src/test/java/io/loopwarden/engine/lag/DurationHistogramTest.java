package io.loopwarden.engine.lag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.loopwarden.bootstrap.DurationHistogram;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DurationHistogramTest {

  private final DurationHistogram histogram = new DurationHistogram();

  @Test
  void no_duration_has_no_quantile() {
    assertThat(histogram.quantile(50)).isZero();
  }

  @Test
  void every_duration_in_range_is_known_within_the_documented_error() {
    for (long nanos = 1_024; nanos < 1L << 43; nanos += nanos / 50 + 1) {
      DurationHistogram one = new DurationHistogram();
      one.add(nanos);

      assertThat((double) one.quantile(50)).isCloseTo(nanos, within(nanos * 0.0625));
    }
  }

  @Test
  void quantiles_of_many_are_within_the_documented_error() {
    long[] durations = new Random(7).longs(10_000, 100_000, 5_000_000_000L).toArray();
    for (long nanos : durations) {
      histogram.add(nanos);
    }
    Arrays.sort(durations);

    for (int percent : new int[] {1, 50, 90, 99, 100}) {
      long exact = durations[durations.length * percent / 100 - 1];
      assertThat((double) histogram.quantile(percent)).isCloseTo(exact, within(exact * 0.0625));
    }
  }

  @Test
  void what_lies_outside_the_range_counts_at_its_edges() {
    histogram.add(0);
    histogram.add(-1);
    histogram.add(Long.MAX_VALUE);

    assertThat(histogram.quantile(50)).isLessThan(2_048);
    assertThat(histogram.quantile(100)).isGreaterThan(1L << 43);
  }

  @Test
  void a_duration_taken_back_counts_no_more() {
    histogram.add(1_000_000);
    histogram.add(900_000_000);
    histogram.remove(900_000_000);

    assertThat(histogram.quantile(100)).isLessThan(2_000_000);
  }
}
