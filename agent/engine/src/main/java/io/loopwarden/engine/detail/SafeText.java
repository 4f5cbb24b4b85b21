package io.loopwarden.engine.detail;

/** Makes text fit for one line of a report. Immutable. */
final class SafeText {

  private static final int LONGEST = 300;

  private final String home;

  /** Takes the user's home directory; empty when unknown. */
  SafeText(String home) {
    this.home = home;
  }

  /** A path with the home directory written {@code ~}. */
  String path(String path) {
    boolean below =
        home.length() > 1
            && path.startsWith(home)
            && (path.length() == home.length() || isSeparator(path.charAt(home.length())));
    return line(below ? "~" + path.substring(home.length()) : path);
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
        || (c >= '\u2028' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }

  private static boolean isSeparator(char c) {
    return c == '/' || c == '\\';
  }
}
