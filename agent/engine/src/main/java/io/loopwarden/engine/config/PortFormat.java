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
    long port = text.length() > MOST_DIGITS ? -1 : Quantity.wholeOf(text);
    return port >= 0 && port <= LARGEST ? (int) port : null;
  }

  @Override
  public String allowed() {
    return "1 to 65535, 0 for any free one, or off";
  }
}
