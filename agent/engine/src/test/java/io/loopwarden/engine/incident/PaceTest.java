package io.loopwarden.engine.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Looks are close where something is to be seen, and rare where nothing is. */
class PaceTest {

  private static final long MILLI = 1_000_000L;
  private static final long SECOND = 1_000 * MILLI;

  private final Pace pace = new Pace(100 * MILLI);
  private final long start = System.nanoTime();

  @Test
  void idle_loops_are_looked_at_often_enough_for_20_milliseconds() {
    assertThat(pace.next(start, Pace.Activity.IDLE)).isEqualTo(15 * MILLI);
  }

  @Test
  void loops_that_have_slept_for_long_are_looked_at_less() {
    assertThat(pace.next(start + 4 * SECOND, Pace.Activity.RESTING)).isEqualTo(15 * MILLI);
    assertThat(pace.next(start + 6 * SECOND, Pace.Activity.RESTING)).isEqualTo(40 * MILLI);
  }

  @Test
  void a_loop_that_wakes_ends_the_rest_of_all() {
    pace.next(start + 9 * SECOND, Pace.Activity.IDLE);

    assertThat(pace.next(start + 10 * SECOND, Pace.Activity.RESTING)).isEqualTo(15 * MILLI);
  }

  @Test
  void busy_loops_are_looked_at_each_few_milliseconds() {
    assertThat(pace.next(start, Pace.Activity.BUSY)).isBetween(9 * MILLI / 4, 15 * MILLI / 4);
  }

  @Test
  void the_pace_of_busy_loops_is_kept_for_a_while() {
    pace.next(start, Pace.Activity.BUSY);

    assertThat(pace.next(start + 400 * MILLI, Pace.Activity.IDLE))
        .isBetween(9 * MILLI / 4, 15 * MILLI / 4);
    assertThat(pace.next(start + SECOND, Pace.Activity.IDLE)).isEqualTo(15 * MILLI);
  }

  @Test
  void a_suspicion_is_looked_at_closely() {
    assertThat(pace.next(start, Pace.Activity.SUSPICIOUS)).isEqualTo(MILLI);
  }

  @Test
  void suspicions_without_end_are_not() {
    for (int i = 0; i < 32; i++) {
      pace.next(start, Pace.Activity.SUSPICIOUS);
    }

    assertThat(pace.next(start, Pace.Activity.SUSPICIOUS)).isBetween(9 * MILLI / 4, 15 * MILLI / 4);
  }

  @Test
  void a_low_stall_limit_makes_all_looks_close() {
    Pace close = new Pace(10 * MILLI);

    assertThat(close.next(start, Pace.Activity.IDLE)).isLessThan(10 * MILLI / 3);
  }

  @Test
  void without_loops_there_is_nothing_to_look_at() {
    assertThat(pace.next(start, Pace.Activity.NO_LOOPS)).isEqualTo(50 * MILLI);
  }
}
