package io.loopwarden.engine.report;

/** Colours text for a terminal, or leaves it alone. */
record Paint(boolean colors) {

  private static final String RESET = "\u001b[0m";

  /** Marks what went wrong. */
  String alarm(String text) {
    return colors ? "\u001b[1;31m" + text + RESET : text;
  }

  /** Marks what matters most. */
  String strong(String text) {
    return colors ? "\u001b[1m" + text + RESET : text;
  }

  /** Marks what to do. */
  String advice(String text) {
    return colors ? "\u001b[32m" + text + RESET : text;
  }

  /** Marks what matters less. */
  String faint(String text) {
    return colors ? "\u001b[2m" + text + RESET : text;
  }
}
