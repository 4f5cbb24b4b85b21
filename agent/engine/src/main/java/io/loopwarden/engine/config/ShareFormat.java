package io.loopwarden.engine.config;

import org.jspecify.annotations.Nullable;

/**
 * A part of a whole in per cent, e.g. {@code 1%} or {@code 0.5%}, with three decimals at most.
 * Means that part, 0 to 1; {@code off} means {@link #OFF}.
 */
final class ShareFormat implements ValueFormat<Double> {

  /** The meaning of {@code off}. */
  static final double OFF = 0;

  private static final int MOST_DECIMALS = 3;
  private static final long ONE_PER_CENT = 1_000;
  private static final long LEAST = ONE_PER_CENT / 100;
  private static final long MOST = 50 * ONE_PER_CENT;

  @Override
  public @Nullable Double parse(String text) {
    if (text.equals("off")) {
      return OFF;
    }
    long thousandths = text.endsWith("%") ? thousandths(text.substring(0, text.length() - 1)) : -1;
    return thousandths >= LEAST && thousandths <= MOST
        ? Double.valueOf(thousandths / (100.0 * ONE_PER_CENT))
        : null;
  }

  @Override
  public String allowed() {
    return "0.01% to 50%, or off";
  }

  /** Returns -1 for a text that is no number, or one above 100. */
  private static long thousandths(String text) {
    String number = text.trim();
    int point = number.indexOf('.');
    int decimals = point < 0 ? 0 : number.length() - point - 1;
    if (number.isEmpty() || point == 0 || decimals > MOST_DECIMALS || number.endsWith(".")) {
      return -1;
    }
    long value =
        digits(point < 0 ? number : number.substring(0, point) + number.substring(point + 1));
    for (int i = decimals; i < MOST_DECIMALS && value >= 0; i++) {
      value *= 10;
    }
    return value;
  }

  private static long digits(String text) {
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9' || value > 100 * ONE_PER_CENT) {
        return -1;
      }
      value = value * 10 + digit - '0';
    }
    return value;
  }
}
