package io.loopwarden.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a test sees of its own findings; the samples assert it themselves. */
class ObservationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "observed_does_not_fail(Findings)",
        "observed_meets_an_expectation_by_assertions",
        "observed_failure_arrives",
        "agent_is_active"
      })
  void what_is_asked_for_is_told_and_fails_nothing(String name) throws Exception {
    for (Setup setup : Setup.values()) {
      assertThat(setup.outcome().of(name)).as("%s", setup).isEqualTo("SUCCESSFUL");
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_happens_after_an_observation_fails_the_test(Setup setup) throws Exception {
    assertThat(setup.outcome().of("blocks_after_an_observation"))
        .startsWith("FAILED")
        .contains("An event loop was blocked during this test");
  }

  @ParameterizedTest
  @EnumSource
  void what_the_parameter_tells_fails_the_test_still(Setup setup) throws Exception {
    assertThat(setup.outcome().of("parameter_tells_what_was_found_so_far(Findings)"))
        .startsWith("FAILED")
        .contains("An event loop was blocked during this test")
        .contains("in all    2 such waits");
  }

  @ParameterizedTest
  @EnumSource
  void an_assertion_that_fails_lists_the_findings(Setup setup) throws Exception {
    assertThat(setup.outcome().of("assertion_lists_what_there_is(Findings)"))
        .contains("An event loop was blocked during this test");
  }
}
