package io.loopwarden.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Eight classes at once on the same two loops. */
class ParallelTest {

  private static final List<String> PARALLEL =
      List.of(
          "-Djunit.jupiter.execution.parallel.enabled=true",
          "-Djunit.jupiter.execution.parallel.mode.default=concurrent",
          "-Djunit.jupiter.execution.parallel.config.strategy=fixed",
          "-Djunit.jupiter.execution.parallel.config.fixed.parallelism=8");

  @ParameterizedTest
  @EnumSource
  void exactly_the_tests_that_block_fail(Setup setup) throws Exception {
    List<String> arguments = new ArrayList<>(setup.jvmArguments());
    arguments.addAll(PARALLEL);

    SampleOutcome outcome =
        SampleJvm.run(setup.jupiter(), arguments, ParallelTestCases.class.getDeclaredClasses());

    assertThat(outcome.failed())
        .containsExactlyInAnyOrder("third_of_eight_blocks()", "sixth_of_eight_blocks()");
  }
}
