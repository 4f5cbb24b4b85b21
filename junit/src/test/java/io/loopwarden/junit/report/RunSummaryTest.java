package io.loopwarden.junit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.junit.baseline.BaselineChange;
import io.loopwarden.junit.baseline.BaselineEntry;
import io.loopwarden.junit.baseline.BaselineReview;
import io.loopwarden.junit.fakes.FakeFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunSummaryTest {

  private static final BaselineReview NO_BASELINE =
      new BaselineReview(null, 0, List.of(), List.of());

  @TempDir Path directory;

  private String summary(ReportedRun run) {
    return RunSummary.text(run, new WrittenReports(List.of(), null), directory);
  }

  private static BaselineEntry entry(int line, String reason) {
    return new BaselineEntry(
        "000000000000000" + line, "o", "com.acme.A#a", 1, List.of(), null, reason, line);
  }

  private static ReportedFinding reported(int number, Outcome outcome) {
    return Runs.reported(FakeFinding.of(number), outcome, "loads");
  }

  @Test
  void a_run_in_which_nothing_blocked_is_one_line() {
    assertThat(summary(Runs.of()))
        .isEqualTo("loopwarden: 42 tests watched, no event loop was blocked\n");
  }

  @Test
  void findings_are_an_aligned_table_the_heaviest_first() {
    ReportedRun run =
        Runs.of(
            Runs.reported(FakeFinding.of(1).lasting(3), Outcome.ALLOWED, "one"),
            Runs.reported(FakeFinding.of(2).lasting(1200), Outcome.FAILED, "two"),
            Runs.reported(FakeFinding.of(2).lasting(20), Outcome.FAILED, "three"));

    assertThat(summary(run))
        .isEqualTo(
            """
            loopwarden: 42 tests watched, 2 failed because an event loop was blocked
              outcome  longest  operation               culprit                             tests
              failed   1200 ms  java.lang.Thread.sleep  com.acme.Orders.load(Orders.java:7)  com.acme.OrdersTest.two and 1 more
              allowed     3 ms  java.lang.Thread.sleep  com.acme.Orders.load(Orders.java:7)  com.acme.OrdersTest.one
            """
                .replace(
                    "culprit                             tests",
                    "culprit                              tests"));
  }

  @Test
  void findings_that_failed_nothing_are_told_as_such() {
    assertThat(summary(Runs.of(reported(1, Outcome.EXPECTED))))
        .startsWith("loopwarden: 42 tests watched, none failed because of a blocked event loop\n");
  }

  @Test
  void a_long_table_is_cut_and_says_so() {
    ReportedFinding[] findings =
        IntStream.range(0, 25)
            .mapToObj(i -> reported(i, Outcome.FAILED))
            .toArray(ReportedFinding[]::new);

    assertThat(summary(Runs.of(findings)).lines())
        .hasSize(23)
        .last()
        .isEqualTo("  … and 5 more findings");
  }

  @Test
  void allowances_that_nothing_needed_are_named() {
    assertThat(summary(Runs.of(NO_BASELINE, List.of("@AllowBlocking of com.acme.A"))))
        .contains("\n  never needed: @AllowBlocking of com.acme.A\n");
  }

  @Test
  void the_baseline_is_counted() {
    ReportedRun run =
        Runs.of(
            directory.resolve("base.txt"),
            reported(1, Outcome.BASELINE),
            reported(2, Outcome.BASELINE),
            reported(3, Outcome.FAILED),
            reported(4, Outcome.EXPIRED));

    assertThat(summary(run))
        .endsWith("\n  baseline base.txt: 2 known, 1 new, 0 worsened, 1 expired, 0 removable\n");
  }

  @Test
  void removable_entries_are_named_with_the_command() throws IOException {
    Files.createFile(directory.resolve("pom.xml"));
    BaselineReview review =
        new BaselineReview(directory.resolve("base.txt"), 9, List.of(entry(7, "r")), List.of());

    assertThat(summary(Runs.of(review, List.of())))
        .endsWith(
            "    removable: base.txt:7 com.acme.A#a\n"
                + "    to remove: mvn test -Dloopwarden.junit.baseline.write=true\n");
  }

  @Test
  void entries_without_reason_are_told_by_their_lines() {
    BaselineReview review =
        new BaselineReview(
            directory.resolve("base.txt"),
            9,
            List.of(),
            List.of(entry(3, BaselineEntry.PLACEHOLDER), entry(8, BaselineEntry.PLACEHOLDER)));

    assertThat(summary(Runs.of(review, List.of(), reported(1, Outcome.BASELINE))))
        .endsWith("\n    no reason yet: line 3, 8\n");
  }

  @Test
  void a_written_baseline_says_what_changed() {
    ReportedRun run = Runs.of(reported(1, Outcome.BASELINE));
    ReportedRun writing =
        new ReportedRun(
            run.began(),
            run.ended(),
            run.agentVersion(),
            1,
            run.findings(),
            List.of(),
            NO_BASELINE,
            new BaselineChange(3, 2, 1, ""));

    assertThat(summary(writing)).endsWith("\n  baseline written: 3 added, 1 changed, 2 removed\n");
  }

  @Test
  void the_reports_are_named_from_the_working_directory_on() {
    WrittenReports reports =
        new WrittenReports(List.of(directory.resolve("target/loopwarden/loopwarden.sarif")), null);

    assertThat(RunSummary.text(Runs.of(reported(1, Outcome.FAILED)), reports, directory))
        .endsWith("\n  reports: target/loopwarden/loopwarden.sarif\n");
  }

  @Test
  void reports_that_could_not_be_written_are_told() {
    WrittenReports reports =
        new WrittenReports(List.of(), "the reports could not be written: full");

    assertThat(RunSummary.text(Runs.of(), reports, directory))
        .endsWith("\n  the reports could not be written: full\n");
  }
}
