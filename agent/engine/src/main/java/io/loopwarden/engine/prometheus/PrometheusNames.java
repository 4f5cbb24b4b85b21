package io.loopwarden.engine.prometheus;

import io.loopwarden.api.MetricView;

/** Names of metrics as Prometheus writes them. */
public final class PrometheusNames {

  private static final String SECONDS = "seconds";
  private static final String TOTAL = "_total";

  private PrometheusNames() {}

  /** Returns the name of the family, with its unit and without what says its kind. */
  static String family(String dotted, String unit) {
    String name = dotted.replace('.', '_');
    return unit.isEmpty() || name.endsWith("_" + unit) ? name : name + "_" + unit;
  }

  /** Returns the name of the samples of a counter. */
  static String total(String family) {
    return family + TOTAL;
  }

  /** Returns the name of the gauge that shows the longest of a timer's durations. */
  static String longest(String dotted) {
    return family(dotted + ".max", SECONDS);
  }

  /** Returns the name by which a metric is asked for: what the documentation shows. */
  public static String shown(String dotted, String unit, MetricView.Kind kind) {
    String family = family(dotted, unit);
    return switch (kind) {
      case COUNTER -> total(family);
      case GAUGE -> family;
      case TIMER -> family + "_count, _sum; " + longest(dotted);
      case HISTOGRAM -> family + "_bucket, _count, _sum";
    };
  }
}
