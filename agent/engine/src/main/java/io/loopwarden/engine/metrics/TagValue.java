package io.loopwarden.engine.metrics;

import io.loopwarden.engine.text.OneLine;

/** Makes a foreign text the value of a tag: one line, neither empty nor long. */
final class TagValue {

  private static final int LONGEST = 100;
  private static final String EMPTY = "unnamed";

  private TagValue() {}

  /** Returns the text, made to fit. */
  static String of(String text) {
    String line = OneLine.of(text);
    if (line.isBlank()) {
      return EMPTY;
    }
    return line.length() <= LONGEST ? line : start(line) + "…";
  }

  private static String start(String line) {
    int end = LONGEST - 1;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
  }
}
