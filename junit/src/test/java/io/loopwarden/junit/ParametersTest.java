package io.loopwarden.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Configuration parameters of JUnit. */
class ParametersTest {

  private static final String PREFIX = "-Dloopwarden.junit.";

  private static SampleOutcome run(Class<?> sample, String... parameters) throws Exception {
    List<String> arguments = new ArrayList<>(Setup.JUPITER_5_ATTACHED.jvmArguments());
    arguments.addAll(Arrays.asList(parameters));
    return SampleJvm.run(5, arguments, sample);
  }

  @Test
  void switched_off_nothing_is_watched_or_attached_and_that_is_said_once() throws Exception {
    SampleOutcome outcome = run(BlockingTestCase.class, PREFIX + "enabled=false");

    assertThat(outcome.failed()).isEmpty();
    assertThat(outcome.errors().lines().filter(line -> line.startsWith("loopwarden")))
        .containsExactly("loopwarden: tests are not watched: loopwarden.junit.enabled=false");
  }

  @Test
  void a_switch_that_is_neither_on_nor_off_fails_what_would_be_watched() throws Exception {
    assertThat(run(BlockingTestCase.class, PREFIX + "enabled=no").of("BlockingTestCase"))
        .startsWith("FAILED")
        .contains("loopwarden.junit.enabled=no: allowed are true and false");
  }

  @Test
  void automatic_registration_watches_classes_that_ask_for_nothing() throws Exception {
    SampleOutcome outcome =
        run(OneMethodTestCase.class, "-Djunit.jupiter.extensions.autodetection.enabled=true");

    assertThat(outcome.failed())
        .containsExactlyInAnyOrder("watched_method_blocks()", "unwatched_method_blocks()");
    assertThat(outcome.of("watched_method_blocks")).containsOnlyOnce("BLOCKED");
  }

  @Test
  void what_a_parameter_allows_fails_nothing() throws Exception {
    SampleOutcome outcome =
        run(
            BlockingTestCase.class,
            PREFIX + "allow=operation=java.sql.*,reason=not this; category=sleep, reason=one, two");

    assertThat(outcome.failed()).isEmpty();
  }

  @Test
  void a_broken_allowance_fails_the_tests_and_is_shown() throws Exception {
    assertThat(
            run(BlockingTestCase.class, PREFIX + "allow=opration=java.sql.*,reason=none")
                .of("BlockingTestCase"))
        .startsWith("FAILED")
        .contains(
            "configuration parameter loopwarden.junit.allow=opration=java.sql.*,reason=none:"
                + " 'opration=java.sql.*' is not allowed");
  }

  @Test
  void a_threshold_counts_where_no_annotation_says_anything() throws Exception {
    assertThat(run(BlockingTestCase.class, PREFIX + "threshold=10s").failed()).isEmpty();
    assertThat(run(PolicyTestCase.class, PREFIX + "threshold=10s").failed())
        .contains("longer_than_the_threshold_of_the_method()");
  }

  @Test
  void a_malformed_limit_fails_the_tests_and_is_shown() throws Exception {
    assertThat(run(BlockingTestCase.class, PREFIX + "max-loop-lag-p99=fast").of("BlockingTestCase"))
        .startsWith("FAILED")
        .contains("loopwarden.junit.max-loop-lag-p99=fast: 'fast' is no duration");
  }
}
