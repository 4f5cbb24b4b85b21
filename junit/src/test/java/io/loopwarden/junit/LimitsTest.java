package io.loopwarden.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Limits of stalls and of lag. */
class LimitsTest {

  private static SampleOutcome outcome;

  @BeforeAll
  static void run() throws Exception {
    List<String> arguments = List.of("-Dloopwarden.stall=50ms", "-Dloopwarden.threshold=10s");
    outcome = SampleJvm.run(5, arguments, NoLoopTestCase.class, BusyTestCase.class);
  }

  @Test
  void a_stall_fails_nothing_unless_asked_for() {
    assertThat(outcome.of("stall_without_a_limit")).isEqualTo("SUCCESSFUL");
  }

  @Test
  void a_stall_within_its_limit_passes() {
    assertThat(outcome.of("stall_within_the_limit")).isEqualTo("SUCCESSFUL");
  }

  @Test
  void a_stall_above_its_limit_fails_the_test() {
    assertThat(outcome.of("stall_above_the_limit"))
        .startsWith("FAILED")
        .contains("An event loop stalled during this test")
        .contains("BusyTestCase.compute")
        .contains("longer than the 150 ms that are allowed");
  }

  @Test
  void a_lag_above_its_limit_fails_the_test() {
    assertThat(outcome.of("lag_above_the_limit"))
        .startsWith("FAILED")
        .contains("An event loop's p99 was above 20 ms during this test")
        .contains("(netty): p99 ");
  }

  @Test
  void a_lag_within_its_limit_passes() {
    assertThat(outcome.of("lag_within_the_limit")).isEqualTo("SUCCESSFUL");
  }

  @Test
  void a_limit_of_lag_fails_where_no_loop_was_measured() {
    assertThat(outcome.of("lag_without_a_loop"))
        .startsWith("FAILED")
        .contains("nothing to measure");
  }
}
