package io.loopwarden.tests.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.start.Hello;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A wrong setting gets one line that names it, and the agent goes on with the rest. */
class WrongSettingTest {

  @OnEachJdk
  void an_unknown_setting_is_named_with_the_nearest_known_one(Jdk jdk) {
    assertThat(problems(ForkedJvm.of(jdk).agent("thresold=1ms")))
        .singleElement()
        .asString()
        .contains("thresold=1ms", "agent argument", "did you mean threshold?");
  }

  @OnEachJdk
  void a_wrong_value_is_named_with_what_is_allowed(Jdk jdk) {
    assertThat(problems(ForkedJvm.of(jdk).agent("stall=banana")))
        .singleElement()
        .asString()
        .contains("stall=banana", "agent argument", "10ms to 1h", "100ms");
  }

  @OnEachJdk
  void text_that_is_no_setting_at_all_gets_one_line(Jdk jdk) {
    assertThat(problems(ForkedJvm.of(jdk).agent("nonsense")))
        .singleElement()
        .asString()
        .contains("nonsense", "name=value");
  }

  @OnEachJdk
  void each_of_several_wrong_settings_gets_its_own_line(Jdk jdk) {
    assertThat(problems(ForkedJvm.of(jdk).agent("mode=maybe,stall=banana,colour=no"))).hasSize(3);
  }

  @OnEachJdk
  void a_wrong_system_property_is_named_as_one(Jdk jdk) {
    assertThat(problems(ForkedJvm.of(jdk).jvmArguments("-Dloopwarden.mode=maybe").agent("")))
        .singleElement()
        .asString()
        .contains("maybe", "system property");
  }

  @OnEachJdk
  void a_wrong_environment_variable_is_named_as_one(Jdk jdk) {
    assertThat(problems(ForkedJvm.of(jdk).environment("LOOPWARDEN_MODE", "maybe").agent("")))
        .singleElement()
        .asString()
        .contains("maybe", "environment");
  }

  @OnEachJdk
  void a_wrong_line_of_the_settings_file_is_named_with_its_place(Jdk jdk, @TempDir Path directory)
      throws IOException {
    Files.writeString(directory.resolve("loopwarden.properties"), "# mine\nmode=maybe\n");

    assertThat(problems(ForkedJvm.of(jdk).directory(directory).agent("")))
        .singleElement()
        .asString()
        .contains("mode=maybe", "loopwarden.properties:2");
  }

  @OnEachJdk
  void a_settings_file_that_is_not_there_gets_one_line(Jdk jdk) {
    assertThat(problems(ForkedJvm.of(jdk).agent("config=absent.properties")))
        .singleElement()
        .asString()
        .contains("absent.properties");
  }

  @OnEachJdk
  void a_report_that_cannot_be_opened_is_named_at_once_and_its_loss_counted_at_the_end(
      Jdk jdk, @TempDir Path directory) {
    assertThat(problems(ForkedJvm.of(jdk).agent("report=" + directory)))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .contains(directory + " (agent argument) cannot be opened: it is a directory"),
            last -> assertThat(last).contains(directory.toString(), " could not be written"));
  }

  /** Runs an application that must not notice anything; returns the lines beside the banner. */
  private static List<String> problems(ForkedJvm forked) {
    Outcome outcome = forked.run(Hello.class).succeeded();
    assertThat(outcome.outputLines()).containsExactly("hello");
    List<String> lines = outcome.errorLines();
    assertThat(lines).as(outcome.toString()).allMatch(line -> line.startsWith("loopwarden"));
    assertThat(lines).as(outcome.toString()).filteredOn(Banner::isLine).hasSize(1);
    return lines.stream().filter(line -> !Banner.isLine(line)).toList();
  }
}
