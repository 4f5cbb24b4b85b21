package io.loopwarden.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What annotations let pass, and ask for. */
class PolicyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "allowed_by_operation",
        "allowed_by_culprit",
        "expected_and_blocks",
        "shorter_than_the_threshold_of_the_class",
        "nested_may_block",
        "innermost_may_block",
        "allowed_by_the_superclass",
        "allowed_by_a_package_above"
      })
  void what_is_let_pass_fails_nothing(String name) throws Exception {
    for (Setup setup : Setup.values()) {
      assertThat(setup.outcome().of(name)).as("%s", setup).isEqualTo("SUCCESSFUL");
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_allowance_of_something_else_lets_nothing_pass(Setup setup) throws Exception {
    assertThat(setup.outcome().of("another_wait_is_allowed")).startsWith("FAILED");
  }

  @ParameterizedTest
  @EnumSource
  void the_threshold_of_the_method_counts_before_that_of_the_class(Setup setup) throws Exception {
    assertThat(setup.outcome().of("longer_than_the_threshold_of_the_method")).startsWith("FAILED");
  }

  @ParameterizedTest
  @EnumSource
  void a_subclass_is_watched_as_its_superclass_is(Setup setup) throws Exception {
    assertThat(setup.outcome().of("watched_because_the_superclass_is"))
        .startsWith("FAILED")
        .contains("no wait with operation=java.sql.*");
  }

  @ParameterizedTest
  @EnumSource
  void what_is_expected_and_does_not_come_fails_the_test(Setup setup) throws Exception {
    assertThat(setup.outcome().of("expected_and_does_not_block"))
        .startsWith("FAILED")
        .contains("No event loop was blocked as expected")
        .contains("operation=java.lang.Thread.sleep");
  }

  @ParameterizedTest
  @EnumSource
  void what_is_expected_does_not_hide_why_a_test_failed(Setup setup) throws Exception {
    assertThat(setup.outcome().of("expected_and_fails_by_itself"))
        .startsWith("FAILED")
        .contains("of its own")
        .doesNotContain("as expected");
  }

  @ParameterizedTest
  @EnumSource
  void another_wait_than_the_expected_one_fails_the_test_for_both(Setup setup) throws Exception {
    assertThat(setup.outcome().of("expected_and_blocks_otherwise"))
        .startsWith("FAILED")
        .contains("java.lang.Thread.sleep")
        .contains("no wait with operation=java.sql.*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing_given       | @AllowBlocking on io.loopwarden.junit.WrongPolicyTestCase.nothing_given: one of operation, culprit and category must be given
          blank_reason        | the reason is blank
          malformed_operation | operation 'java.lang.Thread#sleep' is malformed; write CLASS.METHOD
          unknown_method      | 'java.lang.Thread.slep' can match nothing: java.lang.Thread has no such method
          unknown_class       | @ExpectBlocking on io.loopwarden.junit.WrongPolicyTestCase.unknown_class: operation 'java.lang.Thred.sleep' can match nothing: there is no class java.lang.Thred
          malformed_culprit   | culprit 'com.acme.Cache.load' is malformed; write CLASS#METHOD
          unknown_category    | 'slep' is no category; allowed are
          malformed_duration  | '5 minutes' is no duration
          """)
  void what_is_written_wrong_fails_its_test_before_it_runs(String name, String message)
      throws Exception {
    for (Setup setup : Setup.values()) {
      assertThat(setup.outcome().of(name))
          .startsWith("FAILED")
          .contains(message)
          .endsWith("the test was not run");
    }
  }
}
