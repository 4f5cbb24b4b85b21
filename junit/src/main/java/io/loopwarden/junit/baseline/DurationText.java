package io.loopwarden.junit.baseline;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Durations as the project's files write them: a whole number and a unit. */
final class DurationText {

  static final String ALLOWED = "a whole number and a unit, e.g. 250us, 5ms, 1s; above 0";
  static final long MILLI = 1_000_000;

  private static final long MICRO = 1_000;
  private static final Map<String, Long> UNITS =
      Map.of(
          "ns",
          1L,
          "us",
          MICRO,
          "µs",
          MICRO,
          "ms",
          MILLI,
          "s",
          1_000 * MILLI,
          "m",
          60_000 * MILLI,
          "h",
          3_600_000 * MILLI);

  private DurationText() {}

  /** Returns nanoseconds, or {@code null} when the text is no duration above 0. */
  static @Nullable Long parse(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    Long unit = UNITS.get(text.substring(end));
    if (unit == null) {
      return null;
    }
    try {
      long nanos = Math.multiplyExact(Long.parseLong(text.substring(0, end)), unit);
      return nanos > 0 ? nanos : null;
    } catch (NumberFormatException | ArithmeticException outOfRange) {
      return null;
    }
  }

  /** Returns the text in the largest of ms, us and ns that loses nothing. */
  static String text(long nanos) {
    if (nanos % MILLI == 0) {
      return nanos / MILLI + "ms";
    }
    return nanos % MICRO == 0 ? nanos / MICRO + "us" : nanos + "ns";
  }

  /** Returns the duration up to the next whole millisecond, or microsecond below one. */
  static long roundedUp(long nanos) {
    long unit = nanos >= MILLI ? MILLI : MICRO;
    return Math.max(1, (nanos + unit - 1) / unit) * unit;
  }
}
