package io.loopwarden.operators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamplesTest {
  private static final Samples SAMPLES =
      new Samples(
          """
          # TYPE waits_seconds summary
          waits_seconds_count{category="sleep",loop="a {b}"} 2
          waits_seconds_count{loop="c",category="sleep"} 3.0 1700000000000
          waits_seconds_count{category="socket",loop="a"} 50
          waits_seconds_count{subcategory="sleep",loop="a"} 500
          waits_seconds_sum{category="sleep",loop="a"} 1.5E-1
          """);

  @Test
  void the_sum_is_of_all_samples_with_the_label_and_of_no_others() {
    assertThat(SAMPLES.sum("waits_seconds_count", "category=\"sleep\"")).isEqualTo(5);
  }

  @Test
  void all_labels_that_are_asked_for_must_be_there() {
    assertThat(SAMPLES.sum("waits_seconds_count", "category=\"sleep\"", "loop=\"c\"")).isEqualTo(3);
  }

  @Test
  void a_value_may_have_an_exponent() {
    assertThat(SAMPLES.sum("waits_seconds_sum", "category=\"sleep\"")).isEqualTo(0.15);
  }
}
