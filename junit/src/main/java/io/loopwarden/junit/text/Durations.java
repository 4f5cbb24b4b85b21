package io.loopwarden.junit.text;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Durations as people write and read them: a whole number and a unit. */
public final class Durations {

  /** What may be written, for messages. */
  public static final String ALLOWED = "a whole number and a unit, as 250us, 5ms, 1s";

  /** Nanoseconds of a millisecond. */
  public static final long MILLI = 1_000_000;

  private static final long MICRO = 1_000;
  private static final int EXACT_BELOW = 10;
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

  private Durations() {}

  /** Returns nanoseconds, or {@code null} when the text is no duration. */
  public static @Nullable Long parse(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    Long unit = UNITS.get(text.substring(end));
    if (unit == null) {
      return null;
    }
    try {
      return Math.multiplyExact(Long.parseLong(text.substring(0, end)), unit);
    } catch (NumberFormatException | ArithmeticException outOfRange) {
      return null;
    }
  }

  /** Returns what {@link #parse} reads, in the largest of ms, us and ns that loses nothing. */
  public static String exactly(long nanos) {
    if (nanos % MILLI == 0) {
      return nanos / MILLI + "ms";
    }
    return nanos % MICRO == 0 ? nanos / MICRO + "us" : nanos + "ns";
  }

  /** Returns the duration up to the next whole millisecond, or microsecond below one. */
  public static long roundedUp(long nanos) {
    long unit = nanos >= MILLI ? MILLI : MICRO;
    return Math.max(1, (nanos + unit - 1) / unit) * unit;
  }

  /** Returns milliseconds for people: whole ones, with one decimal below 10 ms. */
  public static String millis(long nanos) {
    double millis = nanos / (double) MILLI;
    boolean whole = millis >= EXACT_BELOW || nanos % MILLI == 0;
    return String.format(Locale.ROOT, whole ? "%.0f ms" : "%.1f ms", millis);
  }
}
