package io.loopwarden.junit.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.junit.FakeWaits;
import io.loopwarden.junit.policy.Allowance;
import io.loopwarden.junit.policy.Policy;
import io.loopwarden.junit.policy.WaitPattern;
import io.loopwarden.junit.report.Outcome;
import io.loopwarden.junit.scope.Attributed;
import io.loopwarden.junit.scope.Attribution;
import io.loopwarden.junit.scope.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunRecordTest {

  private static final Scope.Name TEST = new Scope.Name("com.acme.Orders", "load");
  private static final Scope.Name CLASS = new Scope.Name("com.acme.Orders", null);

  private static final Attributed FOUND =
      new Attributed(FakeWaits.SLEEP, new Attribution(Attribution.Kind.FOLLOWED, ""), Policy.PLAIN);

  private final RunRecord record = new RunRecord();

  @Test
  void tests_are_counted_and_classes_are_not() {
    record.began(CLASS, List.of());
    record.began(TEST, List.of());
    record.began(TEST, List.of());

    assertThat(record.tests()).isEqualTo(2);
  }

  @Test
  void an_allowance_is_unmet_until_it_lets_something_pass() {
    Allowance allowance = new Allowance(WaitPattern.ofOperation("*.sleep"), "a reason", "a place");
    record.began(TEST, List.of(allowance));
    assertThat(record.unmet()).containsExactly(allowance);

    record.add(
        new Judged(FOUND, TEST, new Judgement(Outcome.ALLOWED, allowance.reason(), allowance)));

    assertThat(record.unmet()).isEmpty();
    assertThat(record.judged()).hasSize(1);
  }
}
