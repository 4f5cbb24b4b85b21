package io.loopwarden.junit.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Inline mocks, with the agent of Mockito beside ours. */
class MockitoInlineTest {

  @RegisterExtension static final ProjectRun RUN = ProjectRun.of("mockito-inline");

  @Test
  void mocks_work_and_only_the_test_whose_mock_blocks_fails() {
    assertThat(RUN.reports().outcomes())
        .containsOnly(
            entry("OrdersTest.clean_mock", "passed"),
            entry("OrdersTest.clean_static_mock", "passed"),
            entry("OrdersTest.blocking_mock", "LoopBlockedError"));
  }

  @Test
  void the_failure_names_the_line_behind_the_mock() {
    assertThat(RUN.reports().failureOf("OrdersTest.blocking_mock"))
        .containsPattern("at +com\\.example\\.OrdersTest\\.block\\(OrdersTest\\.java:\\d+\\)");
  }

  @Test
  void mockito_has_no_need_to_attach_its_agent() throws IOException {
    assertThat(RUN.log()).doesNotContain("Mockito is currently self-attaching");
  }
}
