package io.loopwarden.junit.verdict;

import io.loopwarden.junit.baseline.BaselineRun;
import io.loopwarden.junit.policy.Allowance;
import io.loopwarden.junit.report.ReportedFinding;
import io.loopwarden.junit.scope.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All that was judged in this JVM: a build tool may execute JUnit once for each class. Thread-safe.
 */
public final class RunRecord {

  private final Instant began = Instant.now();
  private final List<Judged> judged = new ArrayList<>();
  private final Set<Allowance> known = new LinkedHashSet<>();
  private final Set<Allowance> met = new LinkedHashSet<>();
  private final BaselineRun baseline = new BaselineRun();
  private final ClassProgress progress = new ClassProgress();
  private int tests;

  /** A record of nothing yet. */
  public RunRecord() {}

  synchronized void began(Scope.Name name, List<Allowance> allowances) {
    tests += name.test() == null ? 0 : 1;
    known.addAll(allowances);
  }

  synchronized void add(Judged finding) {
    judged.add(finding);
    Allowance allowance = finding.judgement().allowance();
    if (allowance != null) {
      met.add(allowance);
    }
  }

  Instant began() {
    return began;
  }

  BaselineRun baseline() {
    return baseline;
  }

  ClassProgress progress() {
    return progress;
  }

  /** Returns every finding that was judged, in that order. */
  public synchronized List<Judged> judged() {
    return List.copyOf(judged);
  }

  /** Returns the same for reports. */
  synchronized List<ReportedFinding> reported() {
    return judged.stream().map(Judged::reported).toList();
  }

  /** Returns how many tests were watched, each invocation counted. */
  public synchronized int tests() {
    return tests;
  }

  /** Returns the allowances that counted for something and let nothing pass. */
  public synchronized List<Allowance> unmet() {
    return known.stream().filter(each -> !met.contains(each)).toList();
  }
}
