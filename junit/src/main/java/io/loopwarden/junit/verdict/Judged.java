package io.loopwarden.junit.verdict;

import io.loopwarden.junit.report.ReportedFinding;
import io.loopwarden.junit.scope.Attributed;
import io.loopwarden.junit.scope.Scope;

/**
 * A finding of the run, and what it meant. Immutable.
 *
 * @param finding the waits that belong there, and how that is known
 * @param where the test, class or run they belong to
 * @param judgement what was decided
 */
public record Judged(Attributed finding, Scope.Name where, Judgement judgement) {

  /** Returns the same for reports. */
  ReportedFinding reported() {
    return new ReportedFinding(
        finding.waits(),
        judgement.outcome(),
        where.type().isEmpty() ? "the run" : where.type(),
        where.test(),
        finding.attribution().text(),
        judgement.reason());
  }
}
