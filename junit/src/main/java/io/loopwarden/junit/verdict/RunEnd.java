package io.loopwarden.junit.verdict;

import io.loopwarden.junit.policy.Allowance;
import io.loopwarden.junit.report.ReportSetting;
import io.loopwarden.junit.report.ReportedRun;
import io.loopwarden.junit.report.RunReports;
import io.loopwarden.junit.report.RunSummary;
import java.time.Instant;
import java.util.List;

/** What is written and said when a run has ended. */
final class RunEnd {

  private final RunRecord record;
  private final KnownFindings known;
  private final ReportSetting reports;

  RunEnd(RunRecord record, KnownFindings known, ReportSetting reports) {
    this.record = record;
    this.known = known;
    this.reports = reports;
  }

  /** Writes baseline and reports, then says on standard error how the run went. */
  void report() {
    List<String> unmet = record.unmet().stream().map(RunEnd::text).toList();
    ReportedRun run =
        new ReportedRun(
            record.began(),
            Instant.now(),
            version(),
            record.tests(),
            record.reported(),
            unmet,
            known.review(),
            known.write());
    System.err.print(
        RunSummary.text(run, RunReports.write(run, reports), reports.workingDirectory()));
  }

  private static String text(Allowance allowance) {
    return allowance.place() + " (" + allowance.pattern() + ")";
  }

  /** The agent has the same: it is a dependency of the extension. */
  private static String version() {
    String version = RunEnd.class.getPackage().getImplementationVersion();
    return version == null ? "unknown" : version;
  }
}
