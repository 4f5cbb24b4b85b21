package io.loopwarden.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
  private final Latencies oneToHundred =
      Latencies.of(LongStream.rangeClosed(1, 100).map(number -> 101 - number).boxed().toList());

  @Test
  void the_median_of_one_to_a_hundred_is_fifty() {
    assertThat(oneToHundred.percentile(50)).isEqualTo(50);
  }

  @Test
  void the_99th_percentile_of_one_to_a_hundred_is_99() {
    assertThat(oneToHundred.percentile(99)).isEqualTo(99);
  }

  @Test
  void the_largest_is_the_100th_percentile() {
    assertThat(oneToHundred.max()).isEqualTo(100);
  }

  @Test
  void every_percentile_of_a_single_latency_is_that_latency() {
    Latencies single = Latencies.of(List.of(7L));
    assertThat(single.percentile(1)).isEqualTo(7);
    assertThat(single.percentile(99)).isEqualTo(7);
  }

  @Test
  void nothing_measured_has_no_percentile() {
    assertThatThrownBy(() -> Latencies.of(List.of()).percentile(50))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no latency was measured");
  }
}
