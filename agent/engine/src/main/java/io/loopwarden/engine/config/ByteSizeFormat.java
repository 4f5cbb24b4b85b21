package io.loopwarden.engine.config;

import org.jspecify.annotations.Nullable;

/**
 * A size between two bounds, e.g. {@code 10MB}, {@code 512KB}, {@code 1GB}; a plain number counts
 * bytes. A unit is 1024 times the one before. Means bytes; {@code off} means {@link #OFF}.
 */
final class ByteSizeFormat implements ValueFormat<Long> {

  /** The meaning of {@code off}; below every allowed size. */
  static final long OFF = 0;

  private final String smallest;
  private final String largest;

  private ByteSizeFormat(String smallest, String largest) {
    this.smallest = smallest;
    this.largest = largest;
  }

  /** Allows sizes from the smallest, above 0, to the largest, both included, and {@code off}. */
  static ByteSizeFormat offOrBetween(String smallest, String largest) {
    return new ByteSizeFormat(smallest, largest);
  }

  @Override
  public @Nullable Long parse(String text) {
    if (text.equals("off")) {
      return OFF;
    }
    long bytes = bytes(text);
    return bytes >= bytes(smallest) && bytes <= bytes(largest) ? bytes : null;
  }

  @Override
  public String allowed() {
    return smallest + " to " + largest + ", or off";
  }

  /** Returns -1 for a text that is no size, or one too large to count. */
  private static long bytes(String text) {
    return Quantity.product(Quantity.numberOf(text), unit(Quantity.unitOf(text)));
  }

  private static long unit(String name) {
    return switch (name) {
      case "", "B" -> 1;
      case "KB", "kB" -> 1L << 10;
      case "MB" -> 1L << 20;
      case "GB" -> 1L << 30;
      case "TB" -> 1L << 40;
      default -> -1;
    };
  }
}
