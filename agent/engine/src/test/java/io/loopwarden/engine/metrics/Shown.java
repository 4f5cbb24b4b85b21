package io.loopwarden.engine.metrics;

import io.loopwarden.api.MetricView;
import java.util.List;

/** Finds series in a book. */
final class Shown {

  private Shown() {}

  /** Returns the one series of a metric that has these tags and values among its own. */
  static MetricView in(MetricBook book, Metric metric, String... tags) {
    List<MetricView> found = all(book, metric, tags);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " series of " + metric + " " + List.of(tags));
    }
    return found.get(0);
  }

  static List<MetricView> all(MetricBook book, Metric metric, String... tags) {
    return book.series().stream()
        .filter(series -> series.name().equals(metric.dotted()))
        .filter(series -> has(series.tags(), tags))
        .toList();
  }

  private static boolean has(List<String> present, String... tags) {
    for (int i = 0; i < tags.length; i += 2) {
      int at = present.indexOf(tags[i]);
      if (at < 0 || !present.get(at + 1).equals(tags[i + 1])) {
        return false;
      }
    }
    return true;
  }
}
