package io.loopwarden.tests.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.start.Hello;
import com.example.start.Spyglass;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.AgentJar;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The agent flag alone, no other JVM flag: one line, and nothing else changes. */
class QuietStartTest {

  private static final int MANY = 30;

  @OnEachJdk
  void the_banner_is_all_that_is_printed(Jdk jdk) {
    assertQuiet(ForkedJvm.of(jdk).agent("").run(Hello.class));
  }

  @OnEachJdk
  void the_jvm_verifies_all_woven_classes_without_a_word(Jdk jdk) {
    assertQuiet(ForkedJvm.of(jdk).jvmArguments("-Xverify:all").agent("").run(Hello.class));
  }

  @OnEachJdk
  void the_jvm_has_no_warning_about_retransformed_classes(Jdk jdk) {
    assertQuiet(
        ForkedJvm.of(jdk).jvmArguments("-Xlog:redefine+class*=warning").agent("").run(Hello.class));
  }

  @OnEachJdk
  void every_one_of_many_starts_is_clean(Jdk jdk) {
    for (int start = 0; start < MANY; start++) {
      assertQuiet(ForkedJvm.of(jdk).agent("").run(Hello.class));
    }
  }

  @OnEachJdk
  void without_the_banner_nothing_is_printed(Jdk jdk) {
    Outcome outcome = ForkedJvm.of(jdk).agent("banner=false").run(Hello.class).succeeded();

    assertThat(outcome.errorLines()).isEmpty();
    assertThat(outcome.outputLines()).containsExactly("hello");
  }

  @OnEachJdk
  void switched_off_it_says_nothing_and_defines_nothing(Jdk jdk) {
    Outcome outcome =
        ForkedJvm.of(jdk).agent("mode=off").run(Spyglass.class, "java.loopwarden.Hooks");

    assertThat(outcome.succeeded().errorLines()).isEmpty();
    assertThat(outcome.outputLines()).containsExactly("does not see java.loopwarden.Hooks");
  }

  @OnEachJdk
  void the_jar_may_lie_at_a_path_with_spaces_and_letters_beyond_ascii(
      Jdk jdk, @TempDir Path directory) throws IOException {
    Path place = Files.createDirectory(directory.resolve("über die Schleife + more"));
    Path jar = Files.copy(AgentJar.path(), place.resolve("an agent.jar"));

    assertQuiet(ForkedJvm.of(jdk).jvmArguments("-javaagent:" + jar).run(Hello.class));
  }

  private static void assertQuiet(Outcome outcome) {
    outcome.succeeded();
    assertThat(outcome.outputLines()).as(outcome.toString()).containsExactly("hello");
    assertThat(outcome.errorLines())
        .as(outcome.toString())
        .singleElement()
        .asString()
        .matches(Banner.LINE);
  }
}
