package io.loopwarden.junit.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One dependency and one annotation, nothing configured, JUnit Jupiter 5. */
class Jupiter5AttachTest {

  @RegisterExtension
  static final ProjectRun RUN =
      ProjectRun.of("attach", "jupiter-5").with("junit.version", "5.14.4");

  @Test
  void the_blocking_test_fails_and_the_clean_one_passes() {
    assertThat(RUN.reports().outcomes())
        .containsOnly(
            entry("OrderHandlerTest.clean_request", "passed"),
            entry("OrderHandlerTest.blocking_request", "LoopBlockedError"));
  }

  @Test
  void the_failure_names_the_line_of_the_handler() {
    assertThat(RUN.reports().failureOf("OrderHandlerTest.blocking_request"))
        .contains("java.lang.Thread.sleep")
        .containsPattern("at +com\\.example\\.OrderHandler\\.load\\(OrderHandler\\.java:\\d+\\)");
  }

  @Test
  void the_build_fails() {
    assertThat(RUN.exitCode()).isNotZero();
  }

  @Test
  void it_is_said_once_that_the_agent_was_attached() throws IOException {
    assertThat(RUN.log()).containsOnlyOnce("loopwarden: tests are watched by the agent, attached");
  }
}
