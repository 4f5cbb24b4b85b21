package io.loopwarden.junit.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Test classes in two JVMs at a time. */
class ForksTest {

  private static final String ATTACHED = "loopwarden: tests are watched by the agent, attached";
  private static final Map<String, String> OUTCOMES =
      Map.of(
          "OneTest.clean_request", "passed",
          "TwoTest.blocking_request", "LoopBlockedError",
          "ThreeTest.clean_request", "passed",
          "FourTest.blocking_request", "LoopBlockedError");

  @Nested
  class Reused {

    @RegisterExtension
    static final ProjectRun RUN = ProjectRun.of("forks", "reused").with("reuseForks", "true");

    @Test
    void exactly_the_blocking_tests_fail() {
      assertThat(RUN.reports().outcomes()).isEqualTo(OUTCOMES);
    }

    @Test
    void each_of_the_two_jvms_attaches_the_agent() throws IOException {
      assertThat(RUN.log().split(ATTACHED, -1)).hasSize(2 + 1);
    }
  }

  @Nested
  class FreshForEachClass {

    @RegisterExtension
    static final ProjectRun RUN = ProjectRun.of("forks", "fresh").with("reuseForks", "false");

    @Test
    void exactly_the_blocking_tests_fail() {
      assertThat(RUN.reports().outcomes()).isEqualTo(OUTCOMES);
    }

    @Test
    void each_of_the_four_jvms_attaches_the_agent() throws IOException {
      assertThat(RUN.log().split(ATTACHED, -1)).hasSize(OUTCOMES.size() + 1);
    }
  }
}
