package io.loopwarden.junit.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * No annotation: JUnit registers the extension by itself, as one line of its configuration asks.
 */
class AutomaticTest {

  @RegisterExtension static final ProjectRun RUN = ProjectRun.of("automatic");

  @Test
  void the_blocking_test_fails_and_the_clean_one_passes() {
    assertThat(RUN.reports().outcomes())
        .containsOnly(
            entry("OrderHandlerTest.clean_request", "passed"),
            entry("OrderHandlerTest.blocking_request", "LoopBlockedError"));
  }
}
