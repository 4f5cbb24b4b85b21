package io.loopwarden.junit.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.junit.FakeWaits;
import io.loopwarden.junit.policy.Allowance;
import io.loopwarden.junit.policy.Policy;
import io.loopwarden.junit.policy.WaitPattern;
import io.loopwarden.junit.report.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {

  private static final long MILLI = 1_000_000;
  private static final WaitPattern SLEEP = WaitPattern.ofOperation("*.sleep");
  private static final Allowance ALLOWANCE = new Allowance(SLEEP, "a reason", "a place");

  private static Policy limits(long thresholdNanos, long maxStallNanos) {
    return new Policy(List.of(), List.of(), thresholdNanos, maxStallNanos, Policy.NO_LIMIT);
  }

  private static Outcome outcome(String kind, long millis, Policy policy) {
    return Verdicts.judge(FakeWaits.SLEEP.of(kind, millis * MILLI), policy).outcome();
  }

  @Test
  void a_wait_fails_where_nobody_says_anything() {
    assertThat(outcome("contract", 0, Policy.PLAIN)).isEqualTo(Outcome.FAILED);
    assertThat(outcome("incidental", 7, Policy.PLAIN)).isEqualTo(Outcome.FAILED);
  }

  @Test
  void a_wait_fails_from_the_threshold_on() {
    assertThat(outcome("contract", 4, limits(5 * MILLI, 0))).isEqualTo(Outcome.BELOW_THRESHOLD);
    assertThat(outcome("contract", 5, limits(5 * MILLI, 0))).isEqualTo(Outcome.FAILED);
  }

  @Test
  void a_stall_fails_above_its_limit_whatever_the_threshold() {
    assertThat(outcome("stall", 500, Policy.PLAIN)).isEqualTo(Outcome.STALL_NOTED);
    assertThat(outcome("stall", 200, limits(0, 200 * MILLI))).isEqualTo(Outcome.STALL_NOTED);
    assertThat(outcome("stall", 201, limits(1_000 * MILLI, 200 * MILLI))).isEqualTo(Outcome.FAILED);
  }

  @Test
  void what_is_allowed_passes_with_the_reason() {
    Policy policy = new Policy(List.of(ALLOWANCE), List.of(), 0, 0, 0);

    assertThat(Verdicts.judge(FakeWaits.SLEEP, policy))
        .isEqualTo(new Judgement(Outcome.ALLOWED, "a reason", ALLOWANCE));
  }

  @Test
  void what_is_expected_counts_as_that_also_when_it_is_allowed() {
    Policy policy = new Policy(List.of(ALLOWANCE), List.of(SLEEP), 0, 0, 0);

    assertThat(Verdicts.judge(FakeWaits.SLEEP, policy).outcome()).isEqualTo(Outcome.EXPECTED);
  }
}
