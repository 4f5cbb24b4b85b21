package io.loopwarden.engine.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.api.MetricView;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.ledger.Occurrences;
import org.junit.jupiter.api.Test;

/** Every ended wait is counted once, where its finding says. */
class FindingMetricsTest {

  private static final int MOST_LOOPS = 64;

  private final MetricBook book = new MetricBook();
  private final Ledger ledger = new Ledger(2, line -> {});
  private final FindingMetrics findings = new FindingMetrics(book, new TagNames());

  FindingMetricsTest() {
    ledger.addListener(findings);
  }

  @Test
  void a_wait_counts_with_its_time_by_category_and_loop() {
    ledger.record(Occurrences.query().millis(40).occurrence());
    ledger.record(Occurrences.query().millis(20).ended(2).occurrence());
    show();

    MetricView blocked =
        Shown.in(
            book,
            Metric.BLOCKED,
            "category",
            "jdbc",
            "kind",
            "contract",
            "model",
            "netty",
            "loop",
            "reactor-http-epoll-2");
    assertThat(blocked.count()).isEqualTo(2);
    assertThat(blocked.sum()).isEqualTo(.06);
    assertThat(blocked.max()).isEqualTo(.04);
  }

  @Test
  void a_wait_that_goes_on_counts_when_it_ends() {
    ledger.record(Occurrences.query().ongoing(5).millis(100).occurrence());
    ledger.record(Occurrences.query().ongoing(5).millis(200).occurrence());
    assertThat(book.series()).isEmpty();
    ledger.record(Occurrences.query().ended(5).millis(300).occurrence());
    show();

    MetricView blocked = Shown.in(book, Metric.BLOCKED);
    assertThat(blocked.count()).isEqualTo(1);
    assertThat(blocked.sum()).isEqualTo(.3);
  }

  @Test
  void waits_told_together_count_each() {
    ledger.record(Occurrences.query().together(9).millis(90).occurrence());
    show();

    assertThat(Shown.in(book, Metric.BLOCKED).count()).isEqualTo(9);
    assertThat(Shown.in(book, Metric.BLOCKED).sum()).isEqualTo(.09);
  }

  @Test
  void a_stall_counts_by_its_cause_and_is_no_wait() {
    ledger.record(Occurrences.query().stall("cpu").millis(500).occurrence());
    show();

    assertThat(Shown.in(book, Metric.STALL, "cause", "cpu", "model", "netty").sum()).isEqualTo(.5);
    assertThat(Shown.all(book, Metric.BLOCKED)).isEmpty();
  }

  @Test
  void an_exhausted_pool_counts_by_pool() {
    ledger.record(
        Occurrences.query().stall("pool-exhausted").thread("worker").millis(70).occurrence());
    show();

    assertThat(Shown.in(book, Metric.POOL_EXHAUSTED, "pool", "worker").sum()).isEqualTo(.07);
    assertThat(Shown.all(book, Metric.STALL)).isEmpty();
  }

  @Test
  void what_is_counted_beside_findings_is_told() {
    ledger.countCaptured(3);
    ledger.countRateLimited(5);
    ledger.countDropped(2);
    ledger.record(Occurrences.query().allowedBy("rules:1: once").occurrence());
    for (int finding = 1; finding <= 4; finding++) {
      ledger.record(Occurrences.query().finding(finding).ended(finding).occurrence());
    }
    show();

    assertThat(Shown.in(book, Metric.INCIDENTS, "outcome", "captured").value()).isEqualTo(3);
    assertThat(Shown.in(book, Metric.INCIDENTS, "outcome", "rate_limited").value()).isEqualTo(5);
    assertThat(Shown.in(book, Metric.INCIDENTS, "outcome", "dropped").value()).isEqualTo(2);
    assertThat(Shown.in(book, Metric.FINDINGS).value()).isEqualTo(2);
    assertThat(Shown.in(book, Metric.ALLOWED).value()).isEqualTo(1);
    assertThat(Shown.in(book, Metric.LEDGER_OVERFLOW).value()).isEqualTo(2);
  }

  @Test
  void loops_beyond_the_bound_are_told_together() {
    for (int loop = 0; loop < MOST_LOOPS + 10; loop++) {
      ledger.record(Occurrences.query().thread("loop-" + loop).ended(loop + 1).occurrence());
    }
    show();

    assertThat(Shown.all(book, Metric.BLOCKED)).hasSize(MOST_LOOPS + 1);
    assertThat(Shown.in(book, Metric.BLOCKED, "loop", "other").count()).isEqualTo(10);
  }

  private void show() {
    new LedgerMetrics(ledger, findings).read(book, 1);
    book.renew(1);
  }
}
