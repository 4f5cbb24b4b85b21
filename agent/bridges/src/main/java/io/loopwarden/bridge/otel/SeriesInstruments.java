package io.loopwarden.bridge.otel;

import io.loopwarden.api.MetricView;
import io.loopwarden.api.MetricsListener;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.Meter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * The instruments of one meter, each of which reads what the agent counts when the SDK asks. Held
 * by their callbacks. OpenTelemetry has no histogram that somebody else counts: there is a counter
 * for each bound.
 */
final class SeriesInstruments implements MetricsListener {

  private static final String SECONDS = "seconds";
  private static final String NO_UNIT = "";
  private static final String BOUND = "le";

  private final Meter meter;
  private final Map<String, Instrument> instruments = new HashMap<>();
  private boolean closed;

  SeriesInstruments(Meter meter) {
    this.meter = meter;
  }

  @Override
  public synchronized void added(MetricView series) {
    if (closed) {
      return;
    }
    Attributes attributes = SeriesUnits.attributes(series.tags());
    switch (series.kind()) {
      case COUNTER -> counter(series, attributes);
      case GAUGE -> gauge(series, "", attributes, series::value);
      case TIMER -> timer(series, attributes);
      case HISTOGRAM -> histogram(series, attributes);
    }
  }

  /** Takes all instruments back. What is added later is passed over. */
  synchronized void close() {
    closed = true;
    instruments.values().forEach(Instrument::close);
    instruments.clear();
  }

  private void counter(MetricView series, Attributes attributes) {
    if (series.unit().equals(SECONDS)) {
      total(series, "", attributes, MetricView::value);
    } else {
      count(series, "", attributes, counted -> (long) counted.value());
    }
  }

  private void timer(MetricView series, Attributes attributes) {
    count(series, ".count", attributes, MetricView::count);
    total(series, ".time", attributes, MetricView::sum);
    gauge(series, ".max", attributes, series::max);
  }

  private void histogram(MetricView series, Attributes attributes) {
    count(series, ".count", attributes, MetricView::count);
    total(series, series.unit().equals(SECONDS) ? ".time" : ".sum", attributes, MetricView::sum);
    double[] bounds = series.bounds();
    for (int i = 0; i <= bounds.length; i++) {
      int bucket = i;
      String bound = i == bounds.length ? "+Inf" : Double.toString(bounds[i]);
      Attributes withBound = attributes.toBuilder().put(BOUND, bound).build();
      count(series, ".bucket", withBound, counted -> counted.counts()[bucket]);
    }
  }

  private void count(
      MetricView series, String suffix, Attributes attributes, ToLongFunction<MetricView> value) {
    String name = series.name() + suffix;
    String unit = suffix.isEmpty() ? SeriesUnits.of(series) : NO_UNIT;
    instrument(
            name,
            made ->
                meter
                    .counterBuilder(name)
                    .setUnit(unit)
                    .setDescription(series.description())
                    .buildWithCallback(made::tellCounts))
        .add(attributes, () -> value.applyAsLong(series));
  }

  private void total(
      MetricView series, String suffix, Attributes attributes, ToDoubleFunction<MetricView> value) {
    String name = series.name() + suffix;
    instrument(
            name,
            made ->
                meter
                    .counterBuilder(name)
                    .ofDoubles()
                    .setUnit(SeriesUnits.of(series))
                    .setDescription(series.description())
                    .buildWithCallback(made::tell))
        .add(attributes, () -> value.applyAsDouble(series));
  }

  private void gauge(
      MetricView series, String suffix, Attributes attributes, Instrument.Reading reading) {
    String name = series.name() + suffix;
    instrument(
            name,
            made ->
                meter
                    .gaugeBuilder(name)
                    .setUnit(SeriesUnits.of(series))
                    .setDescription(series.description())
                    .buildWithCallback(made::tell))
        .add(attributes, reading);
  }

  /** Returns the instrument of a name, built when it is the first series of that name. */
  private Instrument instrument(String name, Function<Instrument, AutoCloseable> builder) {
    Instrument known = instruments.get(name);
    if (known == null) {
      known = new Instrument();
      known.isReadBy(builder.apply(known));
      instruments.put(name, known);
    }
    return known;
  }
}
