package io.loopwarden.junit.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The agent is started by Surefire, beside that of JaCoCo. */
class SurefireJavaagentJacocoTest {

  @RegisterExtension static final ProjectRun RUN = ProjectRun.of("surefire-javaagent-jacoco");

  @Test
  void the_blocking_test_fails_and_the_clean_one_passes() {
    assertThat(RUN.reports().outcomes())
        .containsOnly(
            entry("OrderHandlerTest.clean_request", "passed"),
            entry("OrderHandlerTest.blocking_request", "LoopBlockedError"));
  }

  @Test
  void the_agent_was_started_with_the_jvm() throws IOException {
    assertThat(RUN.log()).contains("watched by the agent that this JVM was started with");
  }

  @Test
  void jacoco_has_recorded_the_coverage() {
    assertThat(RUN.file("target/jacoco.exec")).isNotEmptyFile();
  }
}
