package io.loopwarden.engine.metrics;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.engine.incident.Housekeeping;
import java.util.List;

/** Renews all metrics, about once a second. Agent's thread only. */
public final class MetricRounds implements Housekeeping {

  private final MetricBook book;
  private final List<MetricSource> sources;

  /** Creates the rounds of a book. */
  public MetricRounds(MetricBook book, List<MetricSource> sources) {
    this.book = book;
    this.sources = List.copyOf(sources);
  }

  @Override
  public void tick(long nowNanos) {
    for (MetricSource source : sources) {
      try {
        source.read(book, nowNanos);
      } catch (Throwable fault) {
        Faults.count(fault); // the others go on
      }
    }
    book.renew(nowNanos);
  }

  @Override
  public void finish() {}
}
