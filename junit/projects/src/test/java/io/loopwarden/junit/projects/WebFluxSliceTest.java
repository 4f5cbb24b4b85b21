package io.loopwarden.junit.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A slice test and a test of the whole application, with Spring Boot. */
class WebFluxSliceTest {

  @RegisterExtension static final ProjectRun RUN = ProjectRun.of("webflux-slice");

  @Test
  void only_the_tests_of_the_blocking_handler_fail() {
    assertThat(RUN.reports().outcomes())
        .containsOnly(
            entry("OrderControllerTest.clean", "passed"),
            entry("OrderControllerTest.blocking", "LoopBlockedError"),
            entry("ApplicationTest.clean", "passed"),
            entry("ApplicationTest.blocking", "LoopBlockedError"));
  }

  @Test
  void the_failure_names_the_line_of_the_controller() {
    assertThat(RUN.reports().failureOf("OrderControllerTest.blocking"))
        .containsPattern(
            "at +com\\.example\\.OrderController\\.load\\(OrderController.java:\\d+\\)");
  }
}
