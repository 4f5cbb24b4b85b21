package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.cases.EndlessWait;
import com.example.cases.FloodedLoop;
import com.example.cases.MutedConsole;
import com.example.cases.NettyLoop;
import com.example.cases.OverflowingLoop;
import com.example.cases.StalledLoop;
import com.fasterxml.jackson.databind.JsonNode;
import io.loopwarden.jdks.Jdk;
import io.loopwarden.jdks.OnEachJdk;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;
import io.loopwarden.tests.report.Finding;
import io.loopwarden.tests.report.JsonReport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Floods, waits that never end, turns that only compute, and a JVM that is halted. */
class HardTimesTest {

  @OnEachJdk
  void a_single_call_amid_a_flood_is_on_disk_when_the_jvm_is_halted(
      Jdk jdk, @TempDir Path directory) {
    Path report = directory.resolve("r.jsonl");
    LoopCase.on(jdk).run(report, FloodedLoop.class);
    assertThat(JsonReport.findings(report))
        .extracting(Finding::operation)
        .contains("java.lang.Thread.sleep", "java.io.FileInputStream.read");
    List<JsonNode> lines = JsonReport.lines(report);
    assertThat(lines.get(0).path("type").asText()).isEqualTo("start");
  }

  @OnEachJdk
  void a_wait_that_never_ends_is_reported_while_it_lasts(Jdk jdk, @TempDir Path directory) {
    Path report = directory.resolve("r.jsonl");
    LoopCase.on(jdk).run(report, EndlessWait.class);
    assertThat(JsonReport.findings(report))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.operation())
                  .isEqualTo("java.util.concurrent.CompletableFuture.join");
              assertThat(finding.culpritMethod()).isEqualTo("waitForOneself");
            });
  }

  @OnEachJdk
  void a_turn_that_only_computes_is_a_stall_at_the_line_that_computes(
      Jdk jdk, @TempDir Path directory) {
    Path report = directory.resolve("r.jsonl");
    LoopCase.on(jdk).settings("stall=50ms").run(report, StalledLoop.class);
    assertThat(JsonReport.findings(report))
        .filteredOn(finding -> finding.kind().equals("stall"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.culpritMethod()).isEqualTo("compute");
              assertThat(finding.json().path("cause").asText()).isEqualTo("cpu");
            });
  }

  @OnEachJdk
  void a_loop_whose_stack_overflowed_inside_waits_is_still_watched(
      Jdk jdk, @TempDir Path directory) {
    Path report = directory.resolve("r.jsonl");
    LoopCase.on(jdk).run(report, OverflowingLoop.class);
    assertThat(JsonReport.findings(report))
        .extracting(Finding::culpritMethod)
        .contains("sleep", "descend");
  }

  @OnEachJdk
  void a_console_that_nobody_reads_holds_up_neither_the_report_nor_the_end(
      Jdk jdk, @TempDir Path directory) {
    Path report = directory.resolve("r.jsonl");
    ForkedJvm.of(jdk)
        .agent("report=" + report)
        .classPath(Frameworks.newest())
        .leaveErrorsUnread()
        .run(MutedConsole.class)
        .succeeded();
    assertThat(JsonReport.findings(report))
        .extracting(Finding::culpritMethod)
        .contains("sleep", "objectWait", "queueTake");
    assertThat(JsonReport.lines(report))
        .last()
        .satisfies(line -> assertThat(line.path("type").asText()).isEqualTo("end"));
  }

  @OnEachJdk
  void a_report_that_nobody_takes_holds_up_neither_the_findings_nor_the_end(Jdk jdk) {
    Outcome outcome =
        ForkedJvm.of(jdk)
            .agent("log=none,report=/dev/stderr")
            .classPath(Frameworks.newest())
            .leaveErrorsUnread()
            .run(MutedConsole.class)
            .succeeded();
    assertThat(outcome.output()).contains("done");
  }

  @OnEachJdk
  void a_disk_that_is_always_full_is_told_once_and_its_loss_counted_at_the_end(Jdk jdk) {
    Outcome outcome =
        ForkedJvm.of(jdk)
            .agent("log=none,banner=false,report=/dev/full")
            .classPath(Frameworks.newest())
            .run(NettyLoop.class, "sleep")
            .succeeded();
    assertThat(outcome.errors())
        .containsOnlyOnce("report=/dev/full cannot be written: No space left on device")
        .containsPattern("report=/dev/full: \\d+ lines could not be written");
  }
}
