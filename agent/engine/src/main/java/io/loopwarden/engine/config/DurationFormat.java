package io.loopwarden.engine.config;

import org.jspecify.annotations.Nullable;

/**
 * A duration between two bounds, e.g. {@code 5ms}, {@code 250us}, {@code 2m}; a plain number counts
 * milliseconds. Means nanoseconds; {@code off}, where allowed, means {@link #OFF}.
 */
final class DurationFormat implements ValueFormat<Long> {

  /**
   * The meaning of {@code off}; below every allowed duration of a setting that can be switched off.
   */
  static final long OFF = 0;

  private static final long MILLISECOND = 1_000_000;

  private final String shortest;
  private final String longest;
  private final boolean canBeOff;

  private DurationFormat(String shortest, String longest, boolean canBeOff) {
    this.shortest = shortest;
    this.longest = longest;
    this.canBeOff = canBeOff;
  }

  /** Allows durations from the shortest to the longest, both included. */
  static DurationFormat between(String shortest, String longest) {
    return new DurationFormat(shortest, longest, false);
  }

  /** Allows durations from the shortest, above 0, to the longest, and {@code off}. */
  static DurationFormat offOrBetween(String shortest, String longest) {
    return new DurationFormat(shortest, longest, true);
  }

  @Override
  public @Nullable Long parse(String text) {
    if (canBeOff && text.equals("off")) {
      return OFF;
    }
    long nanos = nanos(text);
    return nanos >= nanos(shortest) && nanos <= nanos(longest) ? nanos : null;
  }

  @Override
  public String allowed() {
    return shortest + " to " + longest + (canBeOff ? ", or off" : "");
  }

  /** Returns -1 for a text that is no duration, or one too long to count in nanoseconds. */
  private static long nanos(String text) {
    return Quantity.product(Quantity.numberOf(text), unit(Quantity.unitOf(text)));
  }

  private static long unit(String name) {
    return switch (name) {
      case "ns" -> 1;
      case "us", "µs" -> 1_000;
      case "ms", "" -> MILLISECOND;
      case "s" -> 1_000 * MILLISECOND;
      case "m" -> 60_000 * MILLISECOND;
      case "h" -> 3_600_000 * MILLISECOND;
      default -> -1;
    };
  }
}
