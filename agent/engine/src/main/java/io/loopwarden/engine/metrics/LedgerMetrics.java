package io.loopwarden.engine.metrics;

import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.ledger.LedgerCounts;

/** Reads what the ledger counts beside its findings. */
public final class LedgerMetrics implements MetricSource {

  private final Ledger ledger;
  private final FindingMetrics findings;

  /** Creates it over a ledger and what listens to it. */
  public LedgerMetrics(Ledger ledger, FindingMetrics findings) {
    this.ledger = ledger;
    this.findings = findings;
  }

  @Override
  public void read(MetricBook book, long nowNanos) {
    LedgerCounts counts = ledger.counts();
    book.counter(Metric.INCIDENTS, "captured").reach(counts.captured());
    book.counter(Metric.INCIDENTS, "rate_limited").reach(counts.rateLimited());
    book.counter(Metric.INCIDENTS, "dropped").reach(counts.dropped());
    book.gauge(Metric.FINDINGS).raise((double) findings.findings());
    book.counter(Metric.ALLOWED).reach(counts.allowedInAll());
    book.counter(Metric.LEDGER_OVERFLOW).reach(counts.overflow());
  }
}
