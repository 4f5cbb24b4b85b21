package io.loopwarden.junit.projects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Eight classes run at once and hand work to the same loops in eight ways; in each run another two
 * of them block.
 */
class ParallelTest {

  private static final int RUNS = 50;

  @RegisterExtension static final ProjectRun RUN = ProjectRun.of("parallel");

  @Test
  void exactly_the_two_tests_that_block_fail_in_each_of_50_runs() {
    assertThat(RUN.reports().tests())
        .hasSize(RUNS)
        .allSatisfy(test -> assertThat(test.outcome()).as(test.text()).isEqualTo("passed"));
  }

  @Test
  void the_build_succeeds() {
    assertThat(RUN.exitCode()).isZero();
  }
}
