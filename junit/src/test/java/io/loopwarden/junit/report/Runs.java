package io.loopwarden.junit.report;

import io.loopwarden.api.FindingView;
import io.loopwarden.junit.baseline.BaselineReview;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs to report. */
final class Runs {

  private Runs() {}

  static ReportedFinding reported(FindingView finding, Outcome outcome, String test) {
    return new ReportedFinding(
        finding, outcome, "com.acme.OrdersTest", test, "by following work", "it is \"old\"");
  }

  static ReportedRun of(ReportedFinding... findings) {
    return of(null, findings);
  }

  static ReportedRun of(@Nullable Path baseline, ReportedFinding... findings) {
    return of(new BaselineReview(baseline, 3, List.of(), List.of()), List.of(), findings);
  }

  static ReportedRun of(BaselineReview baseline, List<String> unmet, ReportedFinding... findings) {
    return new ReportedRun(
        Instant.parse("2027-01-01T10:00:00Z"),
        Instant.parse("2027-01-01T10:01:00Z"),
        "1.2.3",
        42,
        List.of(findings),
        unmet,
        baseline,
        null);
  }
}
