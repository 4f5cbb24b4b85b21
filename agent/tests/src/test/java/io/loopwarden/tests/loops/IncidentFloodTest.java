package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.flood.IncidentFlood;
import com.example.cases.flood.LoggedFlood;
import com.example.cases.log.HostileLogging;
import com.fasterxml.jackson.databind.JsonNode;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;
import io.loopwarden.tests.log.Logging;
import io.loopwarden.tests.report.Finding;
import io.loopwarden.tests.report.JsonReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A million waits of eight loops: all are counted, all places are found, memory stays bounded. */
class IncidentFloodTest {

  private static final long MEBIBYTE = 1L << 20;

  /** Class loading may take long on a busy machine; the program counts what always counts. */
  private static final String REPORT = "threshold=1h,stall=off,report=";

  private static final String ASKED = "asked";

  /**
   * A loop may wait for a class file as well, which is counted and is no finding; the program
   * counts its own waits alone.
   */
  private static final long LOOPS = 8;

  @OnEachJdk
  void a_million_waits_are_all_counted_and_cost_no_more_memory_than_documented(
      Jdk jdk, @TempDir Path directory) {
    Path report = directory.resolve("r.jsonl");
    Outcome without = flood(jdk).run(IncidentFlood.class).succeeded();

    Outcome with =
        flood(jdk).agent(REPORT + report + ",log=none").run(IncidentFlood.class, ASKED).succeeded();

    assertThat(counted(report)).isBetween(figure(with, "made"), figure(with, "made") + LOOPS);
    assertThat(figure(with, "found")).isEqualTo(figure(with, "made"));
    assertEachPlaceIsFound(report);
    assertThat(figure(with, "live") - figure(without, "live")).isLessThanOrEqualTo(16 * MEBIBYTE);
  }

  @OnEachJdk
  void a_console_that_nobody_reads_changes_no_count(Jdk jdk, @TempDir Path directory) {
    Path report = directory.resolve("r.jsonl");

    Outcome outcome =
        flood(jdk)
            .agent(REPORT + report + ",summary=1s")
            .leaveErrorsUnread()
            .run(IncidentFlood.class, ASKED, "fill the error stream")
            .succeeded();

    assertThat(counted(report)).isBetween(figure(outcome, "made"), figure(outcome, "made") + LOOPS);
    assertEachPlaceIsFound(report);
  }

  @OnEachJdk
  @EnabledOnOs(OS.LINUX) // the device that is always full
  void a_full_disk_changes_no_count(Jdk jdk) {
    Outcome outcome =
        flood(jdk).agent(REPORT + "/dev/full").run(IncidentFlood.class, ASKED).succeeded();

    assertThat(figure(outcome, "found")).isEqualTo(figure(outcome, "made"));
    assertThat(outcome.errorLines())
        .filteredOn(line -> line.contains("report=/dev/full cannot be written"))
        .hasSize(1);
  }

  @OnEachJdk
  @EnabledOnOs(OS.LINUX)
  void a_full_disk_and_a_console_that_nobody_reads_change_no_count_together(Jdk jdk) {
    Outcome outcome =
        flood(jdk)
            .agent(REPORT + "/dev/full,summary=1s")
            .leaveErrorsUnread()
            .run(IncidentFlood.class, ASKED, "fill the error stream")
            .succeeded();

    assertThat(figure(outcome, "found")).isEqualTo(figure(outcome, "made"));
  }

  @OnEachJdk
  void logging_that_hangs_changes_no_count_and_what_it_did_not_take_is_counted(
      Jdk jdk, @TempDir Path directory) throws IOException {
    Path report = directory.resolve("r.jsonl");

    Outcome outcome = logged(jdk, "hangs", directory, report);

    assertThat(counted(report)).isBetween(figure(outcome, "made"), figure(outcome, "made") + LOOPS);
    assertEachPlaceIsFound(report);
    assertThat(directory.resolve("told")).content().startsWith("BLOCKED");
    assertThat(outcome.errors())
        .containsPattern("loopwarden: the application's log: \\d+ lines could not be written");
  }

  @OnEachJdk
  void logging_that_throws_changes_no_count_and_what_it_did_not_take_is_on_the_console(
      Jdk jdk, @TempDir Path directory) throws IOException {
    Path report = directory.resolve("r.jsonl");

    Outcome outcome = logged(jdk, "throws", directory, report);

    assertThat(counted(report)).isBetween(figure(outcome, "made"), figure(outcome, "made") + LOOPS);
    assertEachPlaceIsFound(report);
    assertThat(outcome.errorLines())
        .filteredOn(line -> line.contains("the application's logging failed"))
        .hasSize(1);
    for (int site = 0; site < 12; site++) {
      assertThat(outcome.errors()).contains("ReadSites.site" + site + "(");
    }
  }

  private static Outcome logged(Jdk jdk, String how, Path directory, Path report)
      throws IOException {
    return flood(jdk)
        .classPath(Logging.withoutProvider())
        .jvmArguments(
            "-Dslf4j.provider=" + HostileLogging.class.getName(),
            "-Dhostile=" + how,
            "-Dtold=" + directory.resolve("told"))
        .agent(REPORT + report + ",summary=1s")
        .run(LoggedFlood.class)
        .succeeded();
  }

  private static ForkedJvm flood(Jdk jdk) {
    return ForkedJvm.of(jdk)
        .jvmArguments("-XX:+UseSerialGC", "-Xmx256m")
        .classPath(Frameworks.newest())
        .timeout(Duration.ofMinutes(5));
  }

  private static long counted(Path report) {
    JsonNode end = endOf(report);
    long counted = 0;
    for (String part : List.of("captured", "rateLimited", "dropped")) {
      counted += end.path(part).asLong();
    }
    return counted;
  }

  private static void assertEachPlaceIsFound(Path report) {
    assertThat(JsonReport.findings(report))
        .extracting(Finding::culpritMethod)
        .contains("sleepOnce")
        .filteredOn(method -> method.startsWith("site"))
        .hasSize(12);
  }

  private static JsonNode endOf(Path report) {
    List<JsonNode> lines = JsonReport.lines(report);
    JsonNode last = lines.get(lines.size() - 1);
    assertThat(last.path("type").asText()).isEqualTo("end");
    return last;
  }

  private static long figure(Outcome outcome, String name) {
    return outcome.output().lines().filter(line -> line.startsWith(name + " ")).findFirst().stream()
        .mapToLong(line -> Long.parseLong(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }
}
