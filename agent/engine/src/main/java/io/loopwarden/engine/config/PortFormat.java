package io.loopwarden.engine.config;

import org.jspecify.annotations.Nullable;

/** A port of TCP, or {@code off}, which means {@link #OFF}; 0 means any free one. */
final class PortFormat implements ValueFormat<Integer> {

  static final int OFF = -1;

  private static final int LARGEST = 65_535;
  private static final int MOST_DIGITS = 5;

  @Override
  public @Nullable Integer parse(String text) {
    if (text.equals("off")) {
      return OFF;
    }
    if (text.isEmpty() || text.length() > MOST_DIGITS) {
      return null;
    }
    int port = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return null;
      }
      port = port * 10 + digit;
    }
    return port <= LARGEST ? port : null;
  }

  @Override
  public String allowed() {
    return "1 to 65535, 0 for any free one, or off";
  }
}
