package io.loopwarden.junit.verdict;

import io.loopwarden.api.FindingView;
import io.loopwarden.junit.policy.Allowance;
import io.loopwarden.junit.policy.Policy;
import io.loopwarden.junit.policy.WaitPattern;
import io.loopwarden.junit.report.Outcome;
import io.loopwarden.junit.text.Durations;
import org.jspecify.annotations.Nullable;

/** Decides what a finding means for its test: the one place that does. */
public final class Verdicts {

  private static final String STALL = "stall";

  private Verdicts() {}

  /**
   * Judges one finding.
   *
   * @param finding the waits that belong to the test, class or run, and no others
   * @param policy what counts there
   */
  public static Judgement judge(FindingView finding, Policy policy) {
    for (WaitPattern expected : policy.expectations()) {
      if (expected.matches(finding)) {
        return new Judgement(Outcome.EXPECTED, "expected: " + expected, null);
      }
    }
    for (Allowance allowance : policy.allowances()) {
      if (allowance.pattern().matches(finding)) {
        return new Judgement(Outcome.ALLOWED, allowance.reason(), allowance);
      }
    }
    return finding.kind().equals(STALL) ? stall(finding, policy) : wait(finding, policy);
  }

  private static Judgement stall(FindingView finding, Policy policy) {
    return finding.maxNanos() > policy.maxStallNanos()
        ? failed(
            "longer than the " + Durations.millis(policy.maxStallNanos()) + " that are allowed")
        : new Judgement(Outcome.STALL_NOTED, null, null);
  }

  private static Judgement wait(FindingView finding, Policy policy) {
    String threshold = Durations.millis(policy.thresholdNanos());
    return finding.maxNanos() < policy.thresholdNanos()
        ? new Judgement(Outcome.BELOW_THRESHOLD, "shorter than the threshold of " + threshold, null)
        : failed(null);
  }

  private static Judgement failed(@Nullable String reason) {
    return new Judgement(Outcome.FAILED, reason, null);
  }
}
