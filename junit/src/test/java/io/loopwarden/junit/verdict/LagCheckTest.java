package io.loopwarden.junit.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.api.LoopView;
import java.util.List;
import org.junit.jupiter.api.Test;

class LagCheckTest {

  private static final long MILLI = 1_000_000;
  private static final long LIMIT = 20 * MILLI;

  private static LoopView loop(long delays, long delayMillis, long turns, long turnMillis) {
    return new Loop(
        "loop-1", "netty", delays, delayMillis * MILLI, 0, turns, turnMillis * MILLI, 0);
  }

  @Test
  void the_delay_counts_where_it_was_measured() {
    assertThat(LagCheck.problem(List.of(loop(3, 21, 100, 1)), LIMIT))
        .contains("loop-1 (netty): p99 21 ms")
        .contains("3 queue delays");
    assertThat(LagCheck.problem(List.of(loop(3, 20, 100, 500)), LIMIT)).isNull();
  }

  @Test
  void turns_count_where_delays_were_not_measured() {
    assertThat(LagCheck.problem(List.of(loop(0, 0, 100, 21)), LIMIT)).contains("100 turns");
    assertThat(LagCheck.problem(List.of(loop(0, 0, 100, 20)), LIMIT)).isNull();
  }

  @Test
  void a_first_turn_that_goes_on_counts() {
    LoopView loop = new Loop("loop-1", "netty", 0, 0, 0, 0, 0, 21 * MILLI);

    assertThat(LagCheck.problem(List.of(loop), LIMIT)).contains("p99 21 ms");
    assertThat(LagCheck.problem(List.of(loop), 2 * LIMIT)).isNull();
  }

  @Test
  void a_loop_that_made_no_turn_does_not_count() {
    assertThat(LagCheck.problem(List.of(loop(3, 900, 0, 0), loop(0, 0, 1, 1)), LIMIT)).isNull();
    assertThat(LagCheck.problem(List.of(loop(3, 1, 0, 0)), LIMIT)).contains("nothing to measure");
  }

  private record Loop(
      String thread,
      String model,
      long delays,
      long delayP99Nanos,
      long delayMaxNanos,
      long turns,
      long turnP99Nanos,
      long turnMaxNanos)
      implements LoopView {}
}
