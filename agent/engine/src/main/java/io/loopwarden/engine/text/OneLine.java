package io.loopwarden.engine.text;

/**
 * Makes foreign text fit one line of output: whoever controls a thread name, a query or a setting
 * can neither start a line of their own nor reach the terminal. Uses nothing that is unsafe before
 * the application starts.
 */
public final class OneLine {

  private static final String HEX = "0123456789abcdef";

  private OneLine() {}

  /**
   * Returns the text with control characters, line separators and marks that change the reading
   * direction written as escapes such as {@code \n} or {@code \}{@code u001b}, and lone surrogates
   * as {@code U+FFFD}.
   */
  public static String of(String text) {
    int safe = 0;
    while (safe < text.length() && isPlain(text.charAt(safe))) {
      safe++;
    }
    if (safe == text.length()) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length() + 16).append(text, 0, safe);
    for (int i = safe; i < text.length(); i++) {
      append(line, text, i);
    }
    return line.toString();
  }

  /**
   * Returns {@link #of(String)} of at most {@code limit} characters of the text; what was cut is
   * said with its length.
   *
   * @param limit most characters of the text to keep, 1 or more
   */
  public static String of(String text, int limit) {
    if (text.length() <= limit) {
      return of(text);
    }
    int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    return of(text.substring(0, end)) + "… (" + text.length() + " characters)";
  }

  private static void append(StringBuilder line, String text, int index) {
    char c = text.charAt(index);
    switch (c) {
      case '\n' -> line.append("\\n");
      case '\r' -> line.append("\\r");
      case '\t' -> line.append("\\t");
      default -> {
        if (Character.isSurrogate(c)) {
          line.append(isPaired(text, index) ? c : '\uFFFD');
        } else if (isPlain(c)) {
          line.append(c);
        } else {
          appendEscape(line, c);
        }
      }
    }
  }

  /** Appends the six characters of a {@code \}{@code uXXXX} escape. */
  static void appendEscape(StringBuilder line, char c) {
    line.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      line.append(HEX.charAt(c >> shift & 0xF));
    }
  }

  /** Returns whether the surrogate at an index has its other half beside it. */
  static boolean isPaired(String text, int index) {
    char c = text.charAt(index);
    return Character.isHighSurrogate(c)
        ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
        : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
  }

  /** Returns whether a character may stand in a line as it is; no half of a pair may. */
  static boolean isPlain(char c) {
    if (c < 0x7F) {
      return c >= ' ';
    }
    return c > 0x9F && !isSeparator(c) && !changesDirection(c) && !Character.isSurrogate(c);
  }

  private static boolean isSeparator(char c) {
    return c == '\u2028' || c == '\u2029';
  }

  /** Returns whether a character is invisible and changes how those around it are read. */
  public static boolean changesDirection(char c) {
    return (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || c == '\uFEFF';
  }
}
