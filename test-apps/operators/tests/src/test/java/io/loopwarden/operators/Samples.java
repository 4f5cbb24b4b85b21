package io.loopwarden.operators;

import java.util.List;
import java.util.regex.Pattern;

/** The samples of one scrape, in Prometheus' text format. */
record Samples(String text) {
  private static final Pattern LABELS_THEN_VALUE = Pattern.compile("[ \\t]+");

  /** The sum of all samples of a metric that carry these labels, each {@code name="value"}. */
  double sum(String metric, String... labels) {
    return text.lines()
        .filter(line -> line.startsWith(metric + "{"))
        .filter(line -> List.of(labels).stream().allMatch(label -> carries(line, label)))
        .mapToDouble(Samples::value)
        .sum();
  }

  private static boolean carries(String line, String label) {
    return line.contains("{" + label) || line.contains("," + label);
  }

  private static double value(String line) {
    String afterLabels = line.substring(line.lastIndexOf('}') + 1).strip();
    return Double.parseDouble(LABELS_THEN_VALUE.split(afterLabels)[0]);
  }
}
