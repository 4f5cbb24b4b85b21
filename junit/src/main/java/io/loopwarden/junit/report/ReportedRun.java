package io.loopwarden.junit.report;

import io.loopwarden.junit.baseline.BaselineChange;
import io.loopwarden.junit.baseline.BaselineReview;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All there is to report of the run of one JVM.
 *
 * @param began when the first test was watched
 * @param ended when the last one had ended
 * @param agentVersion version of Loopwarden
 * @param testsWatched how many tests ran under watch
 * @param findings what they met, in any order
 * @param unmetAllowances allowances that no finding needed, each on one line, with its place
 * @param baseline what the run shows about the baseline
 * @param change what writing the baseline changed; {@code null} when it was not to be written
 */
public record ReportedRun(
    Instant began,
    Instant ended,
    String agentVersion,
    int testsWatched,
    List<ReportedFinding> findings,
    List<String> unmetAllowances,
    BaselineReview baseline,
    @Nullable BaselineChange change) {

  /** Copies the lists. */
  public ReportedRun {
    findings = List.copyOf(findings);
    unmetAllowances = List.copyOf(unmetAllowances);
  }

  /** Returns how many tests, and classes as a whole, failed for blocking. */
  int failed() {
    Set<String> failed = new HashSet<>();
    for (ReportedFinding each : findings) {
      if (each.outcome().fails()) {
        failed.add(each.testClass() + " " + each.test());
      }
    }
    return failed.size();
  }
}
