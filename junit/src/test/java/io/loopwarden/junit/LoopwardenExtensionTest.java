package io.loopwarden.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoopwardenExtensionTest {

  @ParameterizedTest
  @EnumSource
  void a_swallowed_blocking_call_fails_its_test_with_the_finding(Setup setup) throws Exception {
    assertThat(setup.outcome().of("first_blocks"))
        .startsWith("FAILED")
        .contains("An event loop was blocked during this test")
        .containsPattern("BLOCKED \\d+ ms  java\\.lang\\.Thread\\.sleep")
        .containsPattern(
            "at +io\\.loopwarden\\.junit\\.NettyLoop\\.block\\(NettyLoop\\.java:\\d+\\)")
        .containsPattern("fix +\\S+")
        .containsPattern("stack +\\S+");
  }

  @ParameterizedTest
  @EnumSource
  void a_clean_test_after_it_passes(Setup setup) throws Exception {
    assertThat(setup.outcome().of("second_is_clean")).startsWith("SUCCESSFUL");
  }

  @ParameterizedTest
  @EnumSource
  void a_further_wait_of_a_known_finding_fails_its_test_too(Setup setup) throws Exception {
    assertThat(setup.outcome().of("third_blocks_at_the_same_line"))
        .startsWith("FAILED")
        .containsPattern("BLOCKED \\d+ ms  java\\.lang\\.Thread\\.sleep")
        .doesNotContain("such waits");
  }

  @ParameterizedTest
  @EnumSource
  void a_class_does_not_fail_for_what_failed_its_tests(Setup setup) throws Exception {
    assertThat(setup.outcome().of("BlockingTestCase")).startsWith("SUCCESSFUL");
  }

  @ParameterizedTest
  @EnumSource
  void a_blocking_set_up_fails_its_class(Setup setup) throws Exception {
    assertThat(setup.outcome().of("BlockingSetUpTestCase"))
        .startsWith("FAILED")
        .contains("during none of its tests")
        .contains("java.lang.Thread.sleep");
  }

  @ParameterizedTest
  @EnumSource
  void a_test_after_a_blocking_set_up_passes(Setup setup) throws Exception {
    assertThat(setup.outcome().of("test_of_blocking_set_up")).startsWith("SUCCESSFUL");
  }

  @ParameterizedTest
  @EnumSource
  void a_wait_that_goes_on_fails_the_test_that_leaves_it(Setup setup) throws Exception {
    assertThat(setup.outcome().of("one_leaves_a_wait_behind"))
        .startsWith("FAILED")
        .contains("java.util.concurrent.CountDownLatch.await")
        .contains("BLOCKED for");
  }

  @ParameterizedTest
  @EnumSource
  void a_wait_that_is_told_already_does_not_fail_the_test_that_ends_it(Setup setup)
      throws Exception {
    assertThat(setup.outcome().of("two_ends_the_wait")).isEqualTo("SUCCESSFUL");
  }

  @ParameterizedTest
  @EnumSource
  void it_says_once_how_the_agent_became_active(Setup setup) throws Exception {
    assertThat(setup.outcome().errors().lines())
        .filteredOn(line -> line.startsWith("loopwarden: tests are watched"))
        .singleElement()
        .asString()
        .contains(setup.isAttached() ? "attached now" : "was started with");
  }

  @Test
  void tests_fail_with_the_reason_when_the_agent_stays_off() throws Exception {
    SampleOutcome outcome =
        SampleJvm.run(5, List.of("-Dloopwarden.mode=off"), BlockingTestCase.class);

    assertThat(outcome.of("BlockingTestCase"))
        .startsWith("FAILED")
        .contains("Loopwarden does not watch this JVM: the agent did not start")
        .contains("mode=off");
  }
}
