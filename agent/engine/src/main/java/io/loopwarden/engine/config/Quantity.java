package io.loopwarden.engine.config;

/** Takes a whole number and its unit apart. */
final class Quantity {

  private static final int MOST_DIGITS = 18;

  private Quantity() {}

  /** Returns the number a text begins with; -1 when there is none, or too long a one. */
  static long numberOf(String text) {
    int digits = digitsOf(text);
    if (digits == 0 || digits > MOST_DIGITS) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < digits; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  /** Returns the number a text is, with nothing behind it; -1 when it is none. */
  static long wholeOf(String text) {
    return digitsOf(text) == text.length() ? numberOf(text) : -1;
  }

  /**
   * Returns so many units.
   *
   * @param unit what one of them is worth; below 0 when there is no such unit
   * @return -1 when there is no number or no unit, or when it is too much to count
   */
  static long product(long number, long unit) {
    boolean countable = number >= 0 && unit > 0 && number <= Long.MAX_VALUE / unit;
    return countable ? number * unit : -1;
  }

  /** Returns what follows the number, without space around it. */
  static String unitOf(String text) {
    return text.substring(digitsOf(text)).trim();
  }

  private static int digitsOf(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    return digits;
  }
}
