package io.loopwarden.tests.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.log.HostileLogging;
import com.example.cases.log.LoggingLoop;
import com.example.cases.log.TwoApplications;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A finding is told where the application logs, and nowhere is logging touched before it is used.
 */
class ApplicationLogTest {

  private static final String BLOCK = "loopwarden: BLOCKED";
  private static final String RECORD =
      "own-log WARN loopwarden.finding \\[BLOCKED \\d+ ms  java.lang.Thread.sleep  on acme-loop-1";

  @TempDir Path directory;

  private Path log = Path.of("");

  @BeforeEach
  void choose_a_file() {
    log = directory.resolve("application.log");
  }

  @OnEachJdk
  void a_finding_is_a_record_with_fields_and_a_stack_in_the_applications_log(Jdk jdk)
      throws IOException {
    assertThat(logged(jdk, Logging.newest()))
        .containsPattern(RECORD)
        .contains("loopwarden.operation=\"java.lang.Thread.sleep\"")
        .contains("loopwarden.category=\"sleep\"")
        .contains("loopwarden.count=\"1\"")
        .contains("io.loopwarden.api.BlockedLoop: java.lang.Thread.sleep on acme-loop-1")
        .contains("at com.example.cases.log.LoggingLoop.loadSettings(LoggingLoop.java:");
  }

  @OnEachJdk
  void the_older_slf4j_gets_the_fields_as_its_mapped_context(Jdk jdk) throws IOException {
    assertThat(logged(jdk, Logging.older()))
        .containsPattern(RECORD)
        .contains("loopwarden.operation=java.lang.Thread.sleep");
  }

  @OnEachJdk
  void without_anything_behind_slf4j_a_finding_is_on_the_console(Jdk jdk) throws IOException {
    ForkedJvm jvm = jvm(jdk).classPath(Logging.withoutProvider());
    assertThat(run(jvm, "slf4j", "settings").errors()).contains(BLOCK);
  }

  @OnEachJdk
  void logging_that_the_application_has_not_begun_to_use_is_not_touched(Jdk jdk)
      throws IOException {
    ForkedJvm jvm = logging(jdk).classPath(Logging.newest());
    assertThat(run(jvm, "none", "settings").errors()).contains(BLOCK);
    assertThat(log).doesNotExist();
  }

  @OnEachJdk
  void each_of_two_applications_in_a_jvm_is_told_of_its_own_findings(Jdk jdk) throws IOException {
    Path first = directory.resolve("first.log");
    Path second = directory.resolve("second.log");
    jvm(jdk)
        .run(
            TwoApplications.class,
            classPath("first", first),
            first.toString(),
            classPath("second", second),
            second.toString())
        .succeeded();
    assertThat(first).content().containsPattern(RECORD).doesNotContain("loadTemplates");
    assertThat(second).content().containsPattern(RECORD).doesNotContain("loadSettings");
  }

  @OnEachJdk
  void util_logging_is_used_where_the_application_configures_it(Jdk jdk) throws IOException {
    Outcome outcome = run(utilLogging(jdk), "jul", "settings", log.toString());
    assertThat(log).content().contains("own-log WARNING loopwarden.finding [BLOCKED ");
    assertThat(outcome.errors()).doesNotContain(BLOCK);
  }

  @OnEachJdk
  void an_slf4j_with_nothing_behind_it_does_not_stand_before_util_logging(Jdk jdk)
      throws IOException {
    ForkedJvm jvm = utilLogging(jdk).classPath(Logging.withoutProvider());
    Outcome outcome = run(jvm, "slf4j and jul", "settings", log.toString());
    assertThat(log).content().contains("own-log WARNING loopwarden.finding [BLOCKED ");
    assertThat(outcome.errors()).doesNotContain(BLOCK);
  }

  @OnEachJdk
  void a_finding_of_the_last_moment_is_on_the_console_for_logging_may_have_ended(Jdk jdk)
      throws IOException {
    assertThat(run(utilLogging(jdk), "jul", "settings").errors()).contains(BLOCK);
  }

  @OnEachJdk
  void util_logging_as_the_jdk_has_it_is_left_alone(Jdk jdk) {
    assertThat(run(jvm(jdk), "jul", "settings").errors())
        .contains(BLOCK)
        .doesNotContain("loopwarden.finding");
  }

  @OnEachJdk
  void what_a_logging_does_not_take_because_it_throws_is_on_the_console(Jdk jdk)
      throws IOException {
    assertThat(hostile(jdk, "throws"))
        .contains(
            "loopwarden: the application's logging failed: java.lang.IllegalStateException: this"
                + " logging does not like it; what it does not take is told here")
        .contains(BLOCK);
  }

  @OnEachJdk
  void a_logging_that_hangs_does_not_keep_the_jvm_from_ending_and_what_it_did_not_take_is_counted(
      Jdk jdk) throws IOException {
    assertThat(hostile(jdk, "hangs"))
        .contains("loopwarden: the application's log: 1 line could not be written");
  }

  private String hostile(Jdk jdk, String how) throws IOException {
    Path told = directory.resolve("told");
    ForkedJvm jvm =
        jvm(jdk)
            .classPath(Logging.withoutProvider())
            .jvmArguments(
                "-Dslf4j.provider=" + HostileLogging.class.getName(),
                "-Dhostile=" + how,
                "-Dtold=" + told);
    return run(jvm, "slf4j", "settings", told.toString()).errors();
  }

  private String logged(Jdk jdk, Path[] libraries) throws IOException {
    Outcome outcome = run(logging(jdk).classPath(libraries), "slf4j", "settings", log.toString());
    assertThat(outcome.errors()).doesNotContain(BLOCK);
    return Files.readString(log);
  }

  private ForkedJvm utilLogging(Jdk jdk) throws IOException {
    Path configuration = directory.resolve("logging.properties");
    Files.writeString(
        configuration,
        "handlers=java.util.logging.FileHandler\n"
            + "java.util.logging.FileHandler.pattern="
            + log
            + "\njava.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter"
            + "\njava.util.logging.SimpleFormatter.format=own-log %4$s %3$s [%5$s] by %2$s%n\n");
    return jvm(jdk).jvmArguments("-Djava.util.logging.config.file=" + configuration);
  }

  private static Outcome run(ForkedJvm jvm, String... arguments) {
    return jvm.run(LoggingLoop.class, arguments).succeeded();
  }

  private String classPath(String application, Path logged) throws IOException {
    return Logging.configuration(directory.resolve(application), logged)
        + File.pathSeparator
        + Path.of("target", "test-classes").toAbsolutePath()
        + File.pathSeparator
        + Arrays.stream(Logging.newest())
            .map(jar -> jar.toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
  }

  private ForkedJvm logging(Jdk jdk) throws IOException {
    return jvm(jdk).classPath(Logging.configuration(directory.resolve("configuration"), log));
  }

  private static ForkedJvm jvm(Jdk jdk) {
    return ForkedJvm.of(jdk).agent("loop-threads=acme-loop-*,banner=false");
  }
}
