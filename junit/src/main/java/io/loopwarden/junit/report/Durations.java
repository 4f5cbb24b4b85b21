package io.loopwarden.junit.report;

import java.util.Locale;

/** Durations for people. */
final class Durations {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final int EXACT_BELOW = 10;

  private Durations() {}

  /** Returns whole milliseconds, with one decimal below 10 ms. */
  static String millis(long nanos) {
    double millis = nanos / NANOS_PER_MILLI;
    return String.format(Locale.ROOT, millis < EXACT_BELOW ? "%.1f ms" : "%.0f ms", millis);
  }
}
