package io.loopwarden.engine.jmx;

import io.loopwarden.api.MetricView;
import java.util.List;

/** A number of a series, as a bean shows it. */
enum MetricAttribute {
  /** What a counter has reached. */
  TOTAL("Total", "What was counted so far.") {
    @Override
    Number of(MetricView series) {
      return series.value();
    }
  },
  /** What a gauge shows. */
  VALUE("Value", "What it is now; NaN when that is not known.") {
    @Override
    Number of(MetricView series) {
      return series.value();
    }
  },
  /** How many there were. */
  COUNT("Count", "How many there were so far.") {
    @Override
    Number of(MetricView series) {
      return series.count();
    }
  },
  /** All together. */
  SUM("Sum", "All of them together.") {
    @Override
    Number of(MetricView series) {
      return series.sum();
    }
  },
  /** All by number. */
  MEAN("Mean", "The mean of all of them; 0 when there were none.") {
    @Override
    Number of(MetricView series) {
      return series.count() == 0 ? 0.0 : series.sum() / series.count();
    }
  },
  /** The longest of late. */
  MAX("Max", "The longest of the last one to two minutes.") {
    @Override
    Number of(MetricView series) {
      return series.max();
    }
  },
  /** Half of all. */
  MEDIAN("P50", "A bound that half of them do not exceed.") {
    @Override
    Number of(MetricView series) {
      return quantile(series, .5);
    }
  },
  /** Nearly all. */
  NINETY_NINE("P99", "A bound that 99 of 100 of them do not exceed.") {
    @Override
    Number of(MetricView series) {
      return quantile(series, .99);
    }
  };

  private final String shown;
  private final String meaning;

  MetricAttribute(String shown, String meaning) {
    this.shown = shown;
    this.meaning = meaning;
  }

  /** Returns those that a kind of series has. */
  static List<MetricAttribute> of(MetricView.Kind kind) {
    return switch (kind) {
      case COUNTER -> List.of(TOTAL);
      case GAUGE -> List.of(VALUE);
      case TIMER -> List.of(COUNT, SUM, MEAN, MAX);
      case HISTOGRAM -> List.of(COUNT, SUM, MEAN, MEDIAN, NINETY_NINE);
    };
  }

  /** Returns the number now. */
  abstract Number of(MetricView series);

  String shown() {
    return shown;
  }

  String meaning() {
    return meaning;
  }

  String type() {
    return this == COUNT ? "long" : "double";
  }

  private static double quantile(MetricView series, double share) {
    long[] counts = series.counts();
    double[] bounds = series.bounds();
    double rank = share * counts[bounds.length];
    for (int i = 0; i < bounds.length; i++) {
      if (counts[i] >= rank) {
        return rank == 0 ? 0 : bounds[i];
      }
    }
    return Double.POSITIVE_INFINITY;
  }
}
