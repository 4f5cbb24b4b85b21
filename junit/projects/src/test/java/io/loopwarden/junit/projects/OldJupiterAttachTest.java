package io.loopwarden.junit.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same with a JUnit Jupiter of 2019, which has fewer callbacks. */
class OldJupiterAttachTest {

  @RegisterExtension
  static final ProjectRun RUN =
      ProjectRun.of("attach", "jupiter-5.5").with("junit.version", "5.5.2");

  @Test
  void the_blocking_test_fails_and_the_clean_one_passes() {
    assertThat(RUN.reports().outcomes())
        .containsOnly(
            entry("OrderHandlerTest.clean_request", "passed"),
            entry("OrderHandlerTest.blocking_request", "LoopBlockedError"));
  }
}
