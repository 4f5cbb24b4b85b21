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
