package io.loopwarden.micrometer;

import io.loopwarden.api.LedgerAccess;
import io.loopwarden.api.MetricView;
import io.loopwarden.api.MetricsListener;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import java.util.concurrent.TimeUnit;

/**
 * Makes the meters of one registry. Loaded only where an agent is: it names the agent's types.
 *
 * <p>The agent holds it weakly and the registry holds it, so that it lives as long as the registry.
 */
final class SeriesBinding implements MetricsListener {

  private static final String SECONDS = "seconds";

  private final MeterRegistry registry;
  private final Tags more;

  private SeriesBinding(MeterRegistry registry, Tags more) {
    this.registry = registry;
    this.more = more;
  }

  /** Whether the agent has been started. */
  static boolean isActive() {
    return LedgerAccess.active() != null;
  }

  /** Shows all series in a registry, and those to come. */
  static void bind(MeterRegistry registry, Tags more) {
    LedgerAccess agent = LedgerAccess.active();
    if (agent != null) {
      SeriesBinding binding = new SeriesBinding(registry, more);
      registry.config().onMeterAdded(added -> binding.isHeld());
      agent.watchMetrics(binding);
    }
  }

  /** What the registry holds is the object itself, by way of this method. */
  private void isHeld() {}

  @Override
  public void added(MetricView series) {
    Tags tags = Tags.of(series.tags().toArray(new String[0])).and(more);
    switch (series.kind()) {
      case COUNTER -> counter(series, tags);
      case GAUGE -> gauge(series, tags);
      case TIMER -> timer(series, tags);
      case HISTOGRAM -> histogram(series, tags);
    }
  }

  private void counter(MetricView series, Tags tags) {
    FunctionCounter.Builder<MetricView> counter =
        FunctionCounter.builder(series.name(), series, MetricView::value);
    if (!series.unit().isEmpty()) {
      counter.baseUnit(series.unit());
    }
    counter.tags(tags).description(series.description()).register(registry);
  }

  private void gauge(MetricView series, Tags tags) {
    String name = series.name();
    if (series.unit().equals(SECONDS)) {
      TimeGauge.builder(name, series, TimeUnit.SECONDS, MetricView::value)
          .tags(tags)
          .description(series.description())
          .register(registry);
      return;
    }
    Gauge.Builder<MetricView> gauge = Gauge.builder(name, series, MetricView::value);
    if (!series.unit().isEmpty()) {
      gauge.baseUnit(series.unit());
    }
    gauge.tags(tags).description(series.description()).register(registry);
  }

  private void timer(MetricView series, Tags tags) {
    countAndTime(series, tags);
    TimeGauge.builder(series.name() + ".max", series, TimeUnit.SECONDS, MetricView::max)
        .tags(tags)
        .description(series.description() + " The longest of late.")
        .register(registry);
  }

  private void countAndTime(MetricView series, Tags tags) {
    FunctionTimer.builder(
            series.name(), series, MetricView::count, MetricView::sum, TimeUnit.SECONDS)
        .tags(tags)
        .description(series.description())
        .register(registry);
  }

  /** Micrometer has no histogram that somebody else counts: one counter for each bound. */
  private void histogram(MetricView series, Tags tags) {
    if (series.unit().equals(SECONDS)) {
      countAndTime(series, tags);
    }
    double[] bounds = series.bounds();
    for (int i = 0; i <= bounds.length; i++) {
      int bucket = i;
      String bound = i == bounds.length ? "+Inf" : Double.toString(bounds[i]);
      FunctionCounter.builder(
              series.name() + ".histogram", series, counted -> counted.counts()[bucket])
          .tags(tags.and("le", bound))
          .description(series.description() + " Values up to le.")
          .register(registry);
    }
  }
}
