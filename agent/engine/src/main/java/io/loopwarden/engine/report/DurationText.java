package io.loopwarden.engine.report;

import java.util.concurrent.TimeUnit;

/** Writes durations for people: two or three digits that matter, cut and never rounded up. */
final class DurationText {

  private DurationText() {}

  static String of(long nanos) {
    if (nanos < 1_000) {
      return nanos + " ns";
    }
    if (nanos < 1_000_000) {
      return nanos / 1_000 + " us";
    }
    if (nanos < 1_000_000_000) {
      return nanos < 10_000_000 ? tenths(nanos, 1_000_000, " ms") : nanos / 1_000_000 + " ms";
    }
    long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos);
    if (seconds < 60) {
      return tenths(nanos, 1_000_000_000, " s");
    }
    return seconds < 3_600
        ? seconds / 60 + " min " + seconds % 60 + " s"
        : seconds / 3_600 + " h " + seconds % 3_600 / 60 + " min";
  }

  private static String tenths(long nanos, long unit, String name) {
    return nanos / unit + "." + nanos % unit * 10 / unit + name;
  }
}
