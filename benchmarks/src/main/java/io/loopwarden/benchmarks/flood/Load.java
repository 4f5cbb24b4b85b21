package io.loopwarden.benchmarks.flood;

/** How often the loops wait. */
public enum Load {
  /** A million waits of eight loops in a minute, evenly. */
  MILLION_A_MINUTE("1 M waits a minute", 60_000_000_000L * Load.LOOPS / 1_000_000),

  /** As fast as they can. */
  SATURATED("waits without pause", 0);

  /** How many loops there are. */
  public static final int LOOPS = 8;

  private final String title;
  private final long intervalNanos;

  Load(String title, long intervalNanos) {
    this.title = title;
    this.intervalNanos = intervalNanos;
  }

  /** The load as the table shows it. */
  public String title() {
    return title;
  }

  /** From the time a loop's task is due to that of its next; 0 when that is due at once. */
  long intervalNanos() {
    return intervalNanos;
  }
}
