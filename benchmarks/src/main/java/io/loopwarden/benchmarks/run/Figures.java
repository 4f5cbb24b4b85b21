package io.loopwarden.benchmarks.run;

import java.util.Arrays;
import java.util.Collection;

/**
 * What many measurements of one thing come to.
 *
 * @param median the middle one, which a disturbed run does not move
 * @param fastest the least; other work on the machine only ever adds time, so this one has least of
 *     it
 */
record Figures(double median, double fastest) {

  /** Sums up at least one measurement. */
  static Figures of(Collection<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length == 0) {
      throw new IllegalArgumentException("nothing was measured");
    }
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1
            ? sorted[middle]
            : Arrays.stream(sorted, middle - 1, middle + 1).sum() / 2;
    return new Figures(median, sorted[0]);
  }
}
