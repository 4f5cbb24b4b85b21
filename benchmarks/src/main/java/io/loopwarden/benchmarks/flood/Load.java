package io.loopwarden.benchmarks.flood;

/** How often the loops wait. */
public enum Load {
  /**
   * A million waits of eight loops in a minute, twenty of a loop at once, as requests arrive on a
   * connection. One by one they would be due each half of a millisecond, for which Netty's loops do
   * not sleep but poll: eight of them on fewer cores then wait for a core, and nothing else is
   * seen.
   */
  MILLION_A_MINUTE("1 M waits a minute", 20, 60_000_000_000L * 20 * Load.LOOPS / 1_000_000),

  /** As fast as they can. */
  SATURATED("waits without pause", 1, 0);

  /** How many loops there are. */
  public static final int LOOPS = 8;

  private final String title;
  private final int together;
  private final long intervalNanos;

  Load(String title, int together, long intervalNanos) {
    this.title = title;
    this.together = together;
    this.intervalNanos = intervalNanos;
  }

  /** The load as the table shows it. */
  public String title() {
    return title;
  }

  /** How many tasks of a loop are due at once. */
  int together() {
    return together;
  }

  /** From the time a loop's tasks are due to that of its next; 0 when those are due at once. */
  long intervalNanos() {
    return intervalNanos;
  }
}
