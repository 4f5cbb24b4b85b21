package io.loopwarden.junit.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests with StepVerifier whose pipelines swallow whatever went wrong. */
class ReactorSwallowedTest {

  @RegisterExtension static final ProjectRun RUN = ProjectRun.of("reactor-swallowed");

  @Test
  void blocking_tests_fail_although_their_pipelines_swallow_the_error() {
    assertThat(RUN.reports().outcomes())
        .containsOnly(
            entry("OrdersTest.clean", "passed"),
            entry("OrdersTest.offloaded", "passed"),
            entry("OrdersTest.swallowed_by_on_error_resume", "LoopBlockedError"),
            entry("OrdersTest.swallowed_by_retry", "LoopBlockedError"),
            entry("OrdersTest.dropped_by_subscribe", "LoopBlockedError"));
  }

  @Test
  void the_advice_is_one_for_reactor() {
    assertThat(RUN.reports().failureOf("OrdersTest.swallowed_by_on_error_resume"))
        .containsPattern("fix +.*Mono\\.delay");
  }
}
