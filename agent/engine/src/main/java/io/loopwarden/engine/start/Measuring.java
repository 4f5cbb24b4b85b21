package io.loopwarden.engine.start;

import io.loopwarden.engine.bridge.Bridges;
import io.loopwarden.engine.config.MetricsUse;
import io.loopwarden.engine.config.Settings;
import io.loopwarden.engine.cost.CostWatch;
import io.loopwarden.engine.export.MetricExport;
import io.loopwarden.engine.incident.Housekeeping;
import io.loopwarden.engine.jmx.MetricBeans;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.metrics.CostMetrics;
import io.loopwarden.engine.metrics.FindingMetrics;
import io.loopwarden.engine.metrics.LedgerMetrics;
import io.loopwarden.engine.metrics.LoopMetrics;
import io.loopwarden.engine.metrics.MetricBook;
import io.loopwarden.engine.metrics.MetricRounds;
import io.loopwarden.engine.metrics.OutputMetrics;
import io.loopwarden.engine.metrics.PoolMetrics;
import io.loopwarden.engine.metrics.TagNames;
import io.loopwarden.engine.pools.PoolWatch;
import io.loopwarden.engine.prometheus.MetricsEndpoint;
import io.loopwarden.engine.sink.Sinks;
import java.util.List;
import java.util.function.Consumer;

/** What is measured, from where it is known to where it is shown. */
final class Measuring {

  private final MetricBook book;
  private final Settings settings;
  private final Bridges bridges;
  private final Consumer<String> say;

  Measuring(MetricBook book, Settings settings, Bridges bridges, Consumer<String> say) {
    this.book = book;
    this.settings = settings;
    this.bridges = bridges;
    this.say = say;
  }

  /** Returns what fills the book and shows it; listens to the ledger from now on. */
  List<Housekeeping> members(Ledger ledger, PoolWatch pools, CostWatch costs, Sinks sinks) {
    TagNames names = new TagNames();
    FindingMetrics findings = new FindingMetrics(book, names);
    ledger.addListener(findings);
    MetricRounds rounds =
        new MetricRounds(
            book,
            List.of(
                new LedgerMetrics(ledger, findings),
                new LoopMetrics(names),
                new PoolMetrics(pools, names),
                new CostMetrics(costs::report, names),
                new OutputMetrics(sinks)));
    return List.of(rounds, new MetricBeans(book.series()), export());
  }

  private MetricExport export() {
    return settings.metrics() == MetricsUse.AUTO
        ? MetricExport.toAll(book, bridges, say)
        : MetricExport.toListeners(book, say);
  }

  /** Opens the port that is asked for, if one is. */
  void serve() {
    if (settings.servesMetrics()) {
      new MetricsEndpoint(
              settings.metricsAddress(), settings.metricsPort(), settings.metricsPlace(), say)
          .start(book.series());
    }
  }
}
