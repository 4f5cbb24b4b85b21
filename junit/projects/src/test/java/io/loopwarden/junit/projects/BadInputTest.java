package io.loopwarden.junit.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user wrote wrong is told with its place, and nothing passes for it. */
class BadInputTest {

  private static final String WRONG = "ExtensionConfigurationException";

  @Nested
  class AnExpiredBaselineAndWrongAnnotations {

    @RegisterExtension static final ProjectRun RUN = ProjectRun.of("bad-input", "expired");

    @Test
    void only_tests_that_meet_wrong_input_fail() {
      assertThat(RUN.reports().outcomes())
          .containsOnly(
              entry("OrderHandlerTest.clean_request", "passed"),
              entry("OrderHandlerTest.blocking_request", "LoopBlockedError"),
              entry("AllowancesTest.wrong_pattern", WRONG),
              entry("AllowancesTest.unknown_operation", WRONG),
              entry("AllowancesTest.unknown_category", WRONG),
              entry("AllowancesTest.no_reason", WRONG),
              entry("AllowancesTest.no_pattern", WRONG));
    }

    @Test
    void an_expired_entry_is_told_with_file_line_and_day() {
      assertThat(RUN.reports().failureOf("OrderHandlerTest.blocking_request"))
          .contains("loopwarden-baseline.txt:2")
          .contains("2020-01-31");
    }

    @ParameterizedTest
    @CsvSource({
      "wrong_pattern, com.example.OrderHandler.load()",
      "unknown_operation, java.lang.Thread.slep",
      "unknown_category, slep",
      "no_reason, reason",
      "no_pattern, operation",
    })
    void a_wrong_annotation_is_told_with_its_method_and_what_is_wrong(String test, String wrong) {
      assertThat(RUN.reports().failureOf("AllowancesTest." + test).lines().findFirst())
          .hasValueSatisfying(
              line -> assertThat(line).contains("AllowancesTest", test, "AllowBlocking", wrong));
    }

    @Test
    void an_unknown_setting_is_told_once_with_the_nearest_one() throws IOException {
      assertThat(RUN.log())
          .containsOnlyOnce(
              "treshold=5ms (system property loopwarden.treshold) is no setting: did you mean"
                  + " threshold?");
    }
  }

  @Nested
  class ADamagedBaseline {

    private static final String FILE = "damaged-baseline.txt";

    @RegisterExtension
    static final ProjectRun RUN =
        ProjectRun.of("bad-input", "damaged").with("loopwarden.junit.baseline", FILE);

    @Test
    void no_test_passes() {
      assertThat(RUN.reports().outcomes()).isNotEmpty().doesNotContainValue("passed");
    }

    @Test
    void all_its_problems_are_told_at_once_with_file_and_line() {
      assertThat(RUN.reports().tests())
          .filteredOn(test -> test.className().equals("OrderHandlerTest"))
          .isNotEmpty()
          .allSatisfy(
              test ->
                  assertThat(test.text())
                      .containsPattern(FILE + ":2\\b.*soon")
                      .containsPattern(FILE + ":3\\b.*tomorrow")
                      .containsPattern(FILE + ":4\\b.*reason"));
    }

    @Test
    void the_agent_does_not_take_the_parameter_for_a_setting_of_its_own() throws IOException {
      assertThat(RUN.log())
          .contains("treshold=5ms (system property loopwarden.treshold) is no setting")
          .doesNotContain("(system property loopwarden.junit.baseline)");
    }
  }

  @Nested
  class AMissingBaseline {

    @RegisterExtension
    static final ProjectRun RUN =
        ProjectRun.of("bad-input", "missing").with("loopwarden.junit.baseline", "nowhere.txt");

    @Test
    void no_test_passes() {
      assertThat(RUN.reports().outcomes()).isNotEmpty().doesNotContainValue("passed");
    }

    @Test
    void the_file_is_named() {
      assertThat(RUN.reports().tests())
          .filteredOn(test -> test.className().equals("OrderHandlerTest"))
          .isNotEmpty()
          .allSatisfy(test -> assertThat(test.text()).contains("nowhere.txt"));
    }
  }
}
