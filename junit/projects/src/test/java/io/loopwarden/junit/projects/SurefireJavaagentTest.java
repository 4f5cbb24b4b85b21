package io.loopwarden.junit.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The agent is started by Surefire, as docs/junit.md shows. */
class SurefireJavaagentTest {

  private static final Pattern SNIPPET = Pattern.compile("(?s)```xml\n(.*?)```");

  @RegisterExtension static final ProjectRun RUN = ProjectRun.of("surefire-javaagent");

  @Test
  void the_blocking_test_fails_and_the_clean_one_passes() {
    assertThat(RUN.reports().outcomes())
        .containsOnly(
            entry("OrderHandlerTest.clean_request", "passed"),
            entry("OrderHandlerTest.blocking_request", "LoopBlockedError"));
  }

  @Test
  void it_is_said_once_that_the_agent_was_started_with_the_jvm() throws IOException {
    assertThat(RUN.log())
        .containsOnlyOnce(
            "loopwarden: tests are watched by the agent that this JVM was started with");
  }

  @Test
  void the_pom_is_what_the_documentation_shows() throws IOException {
    List<String> plugins =
        snippets().stream().filter(snippet -> snippet.contains("<plugin>")).toList();

    assertThat(plugins).isNotEmpty();
    assertThat(withoutSpace(Files.readString(RUN.file("pom.xml"))))
        .contains(plugins.stream().map(SurefireJavaagentTest::withoutSpace).toList());
  }

  private static List<String> snippets() throws IOException {
    String page = Files.readString(Path.of(System.getProperty("projects.docs"), "junit.md"));
    return SNIPPET.matcher(page).results().map(found -> found.group(1)).toList();
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s+", "");
  }
}
