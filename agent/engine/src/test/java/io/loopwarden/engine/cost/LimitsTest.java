package io.loopwarden.engine.cost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which of a loop's costs gives way, and when it comes back. */
class LimitsTest {

  private static final double BUDGET = 0.01;
  private static final double NOTHING = 0;

  private final Limits limits = new Limits(BUDGET);

  @Test
  void one_look_over_the_budget_changes_nothing() {
    limits.look(0.5, NOTHING);
    limits.look(NOTHING, NOTHING);
    limits.look(0.5, NOTHING);

    assertThat(limits.captureHalvings()).isZero();
    assertThat(limits.samplingHalvings()).isZero();
  }

  @Test
  void captures_give_way_first_though_samples_cost_more() {
    look(2, 0.004, 0.05);

    assertThat(limits.captureHalvings()).isEqualTo(1);
    assertThat(limits.samplingHalvings()).isZero();
  }

  @Test
  void samples_give_way_once_captures_are_at_their_floor() {
    look(Limits.MOST_HALVINGS + 1, 0.02, 0.02);
    assertThat(limits.captureHalvings()).isEqualTo(Limits.MOST_HALVINGS);
    assertThat(limits.samplingHalvings()).isZero();

    look(2, 0.02, 0.02);

    assertThat(limits.samplingHalvings()).isEqualTo(2);
  }

  @Test
  void captures_that_cost_nearly_nothing_are_not_given_up_for_dear_samples() {
    look(2, 0.0001, 0.05);

    assertThat(limits.captureHalvings()).isZero();
    assertThat(limits.samplingHalvings()).isEqualTo(1);
  }

  @Test
  void there_is_a_floor_to_both() {
    look(100, 0.5, 0.5);

    assertThat(limits.captureHalvings()).isEqualTo(Limits.MOST_HALVINGS);
    assertThat(limits.samplingHalvings()).isEqualTo(Limits.MOST_HALVINGS);
  }

  @Test
  void below_the_budget_but_without_room_for_twice_as_much_everything_stays() {
    look(3, 0.02, NOTHING);

    look(50, 0.005, NOTHING);

    assertThat(limits.captureHalvings()).isEqualTo(2);
  }

  @Test
  void with_room_samples_come_back_before_captures_one_step_in_five_looks() {
    look(Limits.MOST_HALVINGS + 1, 0.02, 0.02);
    look(1, 0.02, 0.02);

    look(5, NOTHING, NOTHING);
    assertThat(limits.samplingHalvings()).isZero();
    assertThat(limits.captureHalvings()).isEqualTo(Limits.MOST_HALVINGS);

    look(4, NOTHING, NOTHING);
    assertThat(limits.captureHalvings()).isEqualTo(Limits.MOST_HALVINGS);

    look(1, NOTHING, NOTHING);
    assertThat(limits.captureHalvings()).isEqualTo(Limits.MOST_HALVINGS - 1);
  }

  private void look(int times, double capturing, double sampling) {
    for (int i = 0; i < times; i++) {
      limits.look(capturing, sampling);
    }
  }
}
