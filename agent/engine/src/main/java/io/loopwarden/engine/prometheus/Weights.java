package io.loopwarden.engine.prometheus;

import java.util.Locale;

/** Reads how much a client wants something, in headers such as {@code Accept}. */
final class Weights {

  private Weights() {}

  /** Returns the largest weight that a header gives a value, 0 to 1; 0 when it does not name it. */
  static double of(String header, String value) {
    double largest = 0;
    for (String part : header.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] pieces = part.split(";", -1);
      if (pieces[0].strip().equals(value)) {
        largest = Math.max(largest, weight(pieces));
      }
    }
    return largest;
  }

  private static double weight(String[] pieces) {
    for (String piece : pieces) {
      String parameter = piece.strip();
      if (parameter.startsWith("q=")) {
        try {
          return Double.parseDouble(parameter.substring(2));
        } catch (NumberFormatException nonsense) {
          return 0;
        }
      }
    }
    return 1;
  }
}
