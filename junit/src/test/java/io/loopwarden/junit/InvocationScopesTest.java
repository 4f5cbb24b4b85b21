package io.loopwarden.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which part of a test class fails for what. */
class InvocationScopesTest {

  @ParameterizedTest
  @EnumSource
  void a_nested_test_that_blocks_fails_alone(Setup setup) throws Exception {
    SampleOutcome outcome = setup.outcome();

    assertThat(outcome.of("nested_blocks")).startsWith("FAILED");
    assertThat(outcome.of("nested_is_clean")).isEqualTo("SUCCESSFUL");
    assertThat(outcome.of("outer_is_clean")).isEqualTo("SUCCESSFUL");
    assertThat(outcome.of("InnerTestCase")).isEqualTo("SUCCESSFUL");
  }

  @ParameterizedTest
  @EnumSource
  void the_set_up_of_a_nested_class_fails_that_class_alone(Setup setup) throws Exception {
    SampleOutcome outcome = setup.outcome();

    assertThat(outcome.of("NestedSetUpTestCase"))
        .startsWith("FAILED")
        .contains("whose     work of the class's own set-up");
    assertThat(outcome.of("test_of_nested_set_up")).isEqualTo("SUCCESSFUL");
    assertThat(outcome.of("NestedTestCase")).isEqualTo("SUCCESSFUL");
  }

  @ParameterizedTest
  @EnumSource
  void a_parameterised_test_fails_for_the_invocation_that_blocks(Setup setup) throws Exception {
    assertThat(setup.outcome().of("parameter_true")).startsWith("FAILED");
    assertThat(setup.outcome().of("parameter_false")).isEqualTo("SUCCESSFUL");
  }

  @ParameterizedTest
  @EnumSource
  void a_repeated_test_fails_for_the_repetition_that_blocks(Setup setup) throws Exception {
    assertThat(setup.outcome().of("repetition_1")).isEqualTo("SUCCESSFUL");
    assertThat(setup.outcome().of("repetition_2")).startsWith("FAILED");
  }

  @ParameterizedTest
  @EnumSource
  void a_factory_fails_for_any_of_its_dynamic_tests(Setup setup) throws Exception {
    assertThat(setup.outcome().of("factory_of_clean_tests")).isEqualTo("SUCCESSFUL");
    assertThat(setup.outcome().of("factory_of_a_test_that_blocks")).startsWith("FAILED");
  }

  @ParameterizedTest
  @EnumSource
  void the_constructor_of_a_shared_instance_belongs_to_the_class(Setup setup) throws Exception {
    assertThat(setup.outcome().of("OneInstanceTestCase"))
        .startsWith("FAILED")
        .contains("during none of its tests");
    assertThat(setup.outcome().of("test_of_one_instance")).isEqualTo("SUCCESSFUL");
    assertThat(setup.outcome().of("test_of_one_instance_blocks")).startsWith("FAILED");
  }

  @ParameterizedTest
  @EnumSource
  void a_class_whose_instance_cannot_be_made_fails_for_that(Setup setup) throws Exception {
    assertThat(setup.outcome().of("BrokenInstanceTestCase"))
        .startsWith("FAILED")
        .contains("of its own");
  }

  @ParameterizedTest
  @EnumSource
  void work_is_followed_to_other_threads(Setup setup) throws Exception {
    for (String name :
        new String[] {
          "blocks_in_a_separate_thread", "blocks_from_a_pool", "blocks_from_a_future"
        }) {
      assertThat(setup.outcome().of(name)).startsWith("FAILED").doesNotContain("whose  ");
    }
  }

  @ParameterizedTest
  @EnumSource
  void work_that_blocks_after_its_test_fails_the_class_and_no_later_test(Setup setup)
      throws Exception {
    assertThat(setup.outcome().of("two_runs_meanwhile")).isEqualTo("SUCCESSFUL");
    assertThat(setup.outcome().of("LaterTestCase"))
        .startsWith("FAILED")
        .contains("one_starts_work_for_later started and did not wait for");
  }

  @ParameterizedTest
  @EnumSource
  void what_is_allowed_to_a_test_is_allowed_to_its_work_after_it(Setup setup) throws Exception {
    assertThat(setup.outcome().of("LaterTestCase")).doesNotContain("java.lang.Object.wait");
  }

  @ParameterizedTest
  @EnumSource
  void what_a_set_up_observes_fails_nothing(Setup setup) throws Exception {
    assertThat(setup.outcome().of("ObservingSetUpTestCase")).isEqualTo("SUCCESSFUL");
  }

  @ParameterizedTest
  @EnumSource
  void work_that_blocks_after_its_class_fails_the_run(Setup setup) throws Exception {
    SampleOutcome outcome = setup.outcome();

    assertThat(outcome.of("runs_while_an_ended_class_blocks")).isEqualTo("SUCCESSFUL");
    assertThat(outcome.of("RunTestCases$FollowingTestCase")).isEqualTo("SUCCESSFUL");
    assertThat(outcome.of("JUnit Jupiter"))
        .startsWith("FAILED")
        .contains("starts_work_for_another_class started and did not wait for");
  }

  @ParameterizedTest
  @EnumSource
  void what_fails_the_run_is_on_standard_error_too(Setup setup) throws Exception {
    assertThat(setup.outcome().errors())
        .contains("loopwarden: An event loop was blocked during this run")
        .contains("starts_work_for_another_class started and did not wait for");
  }

  @ParameterizedTest
  @EnumSource
  void one_watched_method_fails_and_its_unwatched_neighbour_does_not(Setup setup) throws Exception {
    assertThat(setup.outcome().of("watched_method_blocks")).startsWith("FAILED");
    assertThat(setup.outcome().of("unwatched_method_blocks")).isEqualTo("SUCCESSFUL");
  }

  @ParameterizedTest
  @EnumSource
  void registered_several_times_it_watches_once(Setup setup) throws Exception {
    assertThat(setup.outcome().of("watched_twice_and_clean")).isEqualTo("SUCCESSFUL");
    assertThat(setup.outcome().of("watched_twice_and_blocks"))
        .startsWith("FAILED")
        .containsOnlyOnce("An event loop was blocked")
        .containsOnlyOnce("BLOCKED");
    assertThat(setup.outcome().of("TwiceTestCase")).isEqualTo("SUCCESSFUL");
  }
}
