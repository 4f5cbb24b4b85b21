package io.loopwarden.junit.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Coroutines under {@code runTest}. */
class KotlinRunTestTest {

  @RegisterExtension static final ProjectRun RUN = ProjectRun.of("kotlin-run-test");

  @Test
  void only_the_test_that_blocks_the_default_dispatcher_fails() {
    assertThat(RUN.reports().outcomes())
        .containsOnly(
            entry("OrdersTest.clean", "passed"),
            entry("OrdersTest.offloaded", "passed"),
            entry("OrdersTest.blocking", "LoopBlockedError"));
  }

  @Test
  void the_failure_names_the_line_in_the_kotlin_file() {
    assertThat(RUN.reports().failureOf("OrdersTest.blocking"))
        .containsPattern("at +com\\.example\\.OrdersTest\\.load\\(OrdersTest\\.kt:\\d+\\)");
  }
}
