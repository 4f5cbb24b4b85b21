package io.loopwarden.engine.detail;

import io.loopwarden.engine.text.OneLine;
import java.util.function.UnaryOperator;

/** Makes text fit for one line of a report. Immutable. */
final class SafeText {

  private static final int LONGEST = 300;

  private final UnaryOperator<String> mask;

  /** Takes what hides home directories. */
  SafeText(UnaryOperator<String> mask) {
    this.mask = mask;
  }

  /** A path with a home directory written {@code ~}. */
  String path(String path) {
    return line(mask.apply(path));
  }

  /** Text with control characters escaped, at most {@value #LONGEST} characters of it. */
  String line(String text) {
    int shown = Math.min(text.length(), LONGEST);
    StringBuilder line = new StringBuilder(shown);
    for (int i = 0; i < shown; i++) {
      char c = text.charAt(i);
      if (isHarmful(c)) {
        line.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
      } else {
        line.append(c);
      }
    }
    return shown < text.length() ? line.append('…').toString() : line.toString();
  }

  /** Control characters, line separators, and the marks that turn the direction of text. */
  private static boolean isHarmful(char c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || OneLine.changesDirection(c);
  }
}
