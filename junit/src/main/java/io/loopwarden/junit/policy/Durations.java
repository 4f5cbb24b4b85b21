package io.loopwarden.junit.policy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people write them. */
public final class Durations {

  private static final Pattern FORM = Pattern.compile("(\\d{1,8})(us|ms|s|m)");
  private static final long MICRO = 1_000;
  private static final long MILLI = 1_000_000;
  private static final long SECOND = 1_000_000_000;

  private Durations() {}

  /**
   * Returns nanoseconds.
   *
   * @throws WrongPolicy when the text is no duration
   */
  static long parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new WrongPolicy(
          "'" + text + "' is no duration; write a whole number and us, ms, s or m, as 5ms");
    }
    return Long.parseLong(form.group(1)) * unit(form.group(2));
  }

  private static long unit(String name) {
    return switch (name) {
      case "us" -> MICRO;
      case "ms" -> MILLI;
      case "s" -> SECOND;
      default -> 60 * SECOND;
    };
  }

  /** Returns the text for people, in milliseconds; not negative. */
  public static String text(long nanos) {
    long tenths = nanos * 10 / MILLI;
    return tenths % 10 == 0
        ? tenths / 10 + " ms"
        : String.format(Locale.ROOT, "%.1f ms", nanos / (double) MILLI);
  }
}
