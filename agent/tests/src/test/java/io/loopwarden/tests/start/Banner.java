package io.loopwarden.tests.start;

/** What the agent says at start when all is well. */
final class Banner {

  /** The one line, as a regular expression. */
  static final String LINE =
      "loopwarden \\S+: [1-9]\\d* catalogue rows and [1-9]\\d* loop models armed on JDK \\S+, mode"
          + " (report|fail)";

  private Banner() {}

  static boolean isLine(String line) {
    return line.matches(LINE);
  }
}
