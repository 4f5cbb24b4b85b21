package io.loopwarden.engine.stall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StopSumTest {

  private final StopSum stops = new StopSum();

  @Test
  void a_stop_for_a_stack_that_the_agent_took_is_left_out() {
    assertThat(stops.ofOthers(50, 0)).isEqualTo(50);
    stops.tookStack(8);
    assertThat(stops.ofOthers(57, 0)).isEqualTo(50);
    assertThat(stops.ofOthers(60, 0)).isEqualTo(52);
  }

  @Test
  void a_longer_stop_while_a_stack_was_taken_counts_with_what_is_more() {
    stops.tookStack(8);
    assertThat(stops.ofOthers(100, 0)).isEqualTo(92);
  }

  @Test
  void a_collection_while_a_stack_was_taken_counts() {
    stops.tookStack(8);
    assertThat(stops.ofOthers(30, 30)).isEqualTo(30);
  }

  @Test
  void a_stop_that_the_jvm_adds_late_to_its_sum_is_left_out_all_the_same() {
    stops.tookStack(8);
    assertThat(stops.ofOthers(0, 0)).isZero();
    assertThat(stops.ofOthers(7, 0)).isZero();
  }

  @Test
  void stacks_of_an_earlier_look_explain_no_later_stop() {
    stops.tookStack(8);
    assertThat(stops.ofOthers(0, 0)).isZero();
    stops.lookBegins();
    assertThat(stops.ofOthers(7, 0)).isEqualTo(7);
  }

  @Test
  void a_collection_counts_before_the_jvm_has_added_its_stop_to_the_sum() {
    assertThat(stops.ofOthers(0, 30)).isEqualTo(30);
    assertThat(stops.ofOthers(31, 30)).isEqualTo(31);
  }
}
