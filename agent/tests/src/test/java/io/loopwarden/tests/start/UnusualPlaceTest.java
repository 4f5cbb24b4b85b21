package io.loopwarden.tests.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.start.Hello;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.AgentJar;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Where the agent has no business it says so in one line and does no harm. */
class UnusualPlaceTest {

  @OnEachJdk
  void a_second_flag_with_the_same_jar_is_ignored(Jdk jdk) {
    assertSecondIgnored(ForkedJvm.of(jdk).agent("").agent("").run(Hello.class));
  }

  @OnEachJdk
  void a_second_flag_with_a_copy_of_the_jar_is_ignored(Jdk jdk, @TempDir Path directory)
      throws IOException {
    Path copy = Files.copy(AgentJar.path(), directory.resolve("copy.jar"));

    assertSecondIgnored(
        ForkedJvm.of(jdk).agent("").jvmArguments("-javaagent:" + copy).run(Hello.class));
  }

  @OnEachJdk
  void the_compiler_works_with_the_agent_on_its_command_line(Jdk jdk) {
    Outcome outcome = ForkedJvm.of(jdk).agent("").runTool("javac", "-version").succeeded();

    assertThat(outcome.errorLines())
        .containsExactly("loopwarden: not armed in the JDK tool jdk.compiler");
  }

  @OnEachJdk
  void the_jar_tool_works_with_the_agent_in_the_environment(Jdk jdk) {
    Outcome outcome =
        ForkedJvm.of(jdk)
            .environment("JAVA_TOOL_OPTIONS", AgentJar.argument(""))
            .runTool("jar", "--version")
            .succeeded();

    assertThat(outcome.outputLines()).singleElement().asString().startsWith("jar ");
    assertThat(outcome.errorLines())
        .filteredOn(line -> !line.startsWith("Picked up JAVA_TOOL_OPTIONS"))
        .containsExactly("loopwarden: not armed in the JDK tool jdk.jartool");
  }

  @OnEachJdk
  void agent_classes_packed_into_the_applications_jar_get_one_line(
      Jdk jdk, @TempDir Path directory) {
    Path application =
        new AlteredJar().forApplication(Hello.class).writeTo(directory.resolve("application.jar"));

    Outcome outcome = ForkedJvm.of(jdk).agent("").runJar(application).succeeded();

    assertThat(outcome.outputLines()).containsExactly("hello");
    assertThat(outcome.errorLines())
        .singleElement()
        .asString()
        .startsWith("loopwarden: not started, the application runs without it: ")
        .contains("application.jar contains the agent's classes but is no agent jar");
  }

  @OnEachJdk
  void an_application_jar_that_took_over_the_agents_manifest_is_watched(
      Jdk jdk, @TempDir Path directory) {
    Path application =
        new AlteredJar()
            .mergedWithApplication(Hello.class)
            .writeTo(directory.resolve("application.jar"));

    Outcome outcome =
        ForkedJvm.of(jdk).jvmArguments("-javaagent:" + application).runJar(application).succeeded();

    assertThat(outcome.outputLines()).containsExactly("hello");
    assertThat(outcome.errorLines()).as(outcome.toString()).hasSize(1);
  }

  private static void assertSecondIgnored(Outcome outcome) {
    assertThat(outcome.succeeded().outputLines()).containsExactly("hello");
    List<String> errors = outcome.errorLines();
    assertThat(errors).as(outcome.toString()).hasSize(2);
    assertThat(errors.get(0)).matches(Banner.LINE);
    assertThat(errors.get(1))
        .isEqualTo("loopwarden: already active in this JVM; this second agent is ignored");
  }
}
