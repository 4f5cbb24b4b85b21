package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.flood.CostlyLoop;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;
import java.time.Duration;

/** The agent keeps what it costs a loop within the share that the user allows. */
class OverheadTest {

  @OnEachJdk
  void a_loop_that_costs_too_much_is_limited_and_said_so_once_and_a_new_call_is_found_nevertheless(
      Jdk jdk) {
    Outcome outcome =
        ForkedJvm.of(jdk)
            .agent("overhead=0.01%,threshold=1h,stall=off")
            .classPath(Frameworks.newest())
            .timeout(Duration.ofMinutes(3))
            .run(CostlyLoop.class)
            .succeeded();

    assertThat(outcome.errorLines())
        .filteredOn(line -> line.contains("overhead=0.0100%"))
        .hasSize(2)
        .satisfiesExactly(
            begins -> assertThat(begins).contains("costs loop", "all are counted"),
            ends -> assertThat(ends).contains("nothing is limited"));
    assertThat(outcome.errors()).contains("CostlyLoop.descend", "CostlyLoop.sleepOnce");
  }
}
