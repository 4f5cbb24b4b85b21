package io.loopwarden.engine.prometheus;

import io.loopwarden.api.MetricView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes series as the text that a Prometheus server reads. Not thread safe. */
final class Exposition {

  private final Format format;
  private final SampleText out = new SampleText();

  private Exposition(Format format) {
    this.format = format;
  }

  /** Returns the text of all series whose value is known. */
  static String of(List<MetricView> series, Format format) {
    Exposition exposition = new Exposition(format);
    for (List<MetricView> metric : byName(series).values()) {
      exposition.write(metric);
    }
    return exposition.out.end(format);
  }

  private static Map<String, List<MetricView>> byName(List<MetricView> series) {
    Map<String, List<MetricView>> byName = new LinkedHashMap<>();
    for (MetricView one : series) {
      byName.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(one);
    }
    return byName;
  }

  private void write(List<MetricView> metric) {
    MetricView first = metric.get(0);
    String family = PrometheusNames.family(first.name(), first.unit());
    switch (first.kind()) {
      case COUNTER -> counters(family, metric);
      case GAUGE -> gauges(family, metric);
      case TIMER -> timers(family, metric);
      case HISTOGRAM -> histograms(family, metric);
    }
  }

  private void counters(String family, List<MetricView> metric) {
    String total = PrometheusNames.total(family);
    head(format == Format.TEXT ? total : family, "counter", metric.get(0).description(), metric);
    for (MetricView series : metric) {
      out.sample(total, series.tags(), series.value());
    }
  }

  private void gauges(String family, List<MetricView> metric) {
    List<MetricView> known =
        metric.stream().filter(series -> !Double.isNaN(series.value())).toList();
    if (!known.isEmpty()) {
      head(family, "gauge", metric.get(0).description(), metric);
    }
    for (MetricView series : known) {
      out.sample(family, series.tags(), series.value());
    }
  }

  private void timers(String family, List<MetricView> metric) {
    head(family, "summary", metric.get(0).description(), metric);
    for (MetricView series : metric) {
      out.sample(family + "_count", series.tags(), series.count());
      out.sample(family + "_sum", series.tags(), series.sum());
    }
    String longest = PrometheusNames.longest(metric.get(0).name());
    String description = metric.get(0).description() + " The longest of late.";
    head(longest, "gauge", description, metric);
    for (MetricView series : metric) {
      out.sample(longest, series.tags(), series.max());
    }
  }

  private void histograms(String family, List<MetricView> metric) {
    head(family, "histogram", metric.get(0).description(), metric);
    for (MetricView series : metric) {
      double[] bounds = series.bounds();
      long[] counts = series.counts();
      for (int i = 0; i < counts.length; i++) {
        String bound = i == bounds.length ? "+Inf" : Double.toString(bounds[i]);
        out.bucket(family + "_bucket", series.tags(), bound, counts[i]);
      }
      out.sample(family + "_count", series.tags(), counts[bounds.length]);
      out.sample(family + "_sum", series.tags(), series.sum());
    }
  }

  private void head(String name, String type, String description, List<MetricView> metric) {
    String unit = format == Format.TEXT ? "" : metric.get(0).unit();
    out.head(name, type, description, unit);
  }
}
