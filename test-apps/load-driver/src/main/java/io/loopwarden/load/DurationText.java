package io.loopwarden.load;

import java.util.Locale;

/** Durations as people read them: two significant digits, the unit that fits. */
final class DurationText {
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double NANOS_PER_SECOND = 1e9;

  private DurationText() {}

  static String of(long nanoseconds) {
    double millis = nanoseconds / NANOS_PER_MILLI;
    if (millis < 0.05) {
      return "under 0.1 ms";
    }
    if (millis < 9.95) {
      return String.format(Locale.ROOT, "%.1f ms", millis);
    }
    if (millis < 999.5) {
      return String.format(Locale.ROOT, "%.0f ms", millis);
    }
    return String.format(Locale.ROOT, "%.1f s", nanoseconds / NANOS_PER_SECOND);
  }
}
