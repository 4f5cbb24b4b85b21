package io.loopwarden.bootstrap;

/**
 * How many waits of one loop were not captured, and how long they took together: by what they were
 * about where that was captured before, else by their probe.
 *
 * <p>Written by the loop thread only, with plain stores; both numbers of a slot only ever grow,
 * also when the slot goes to another key. So a reader that adds up differences loses nothing and
 * counts nothing twice, whenever it reads: an incident carries the numbers of its slots as they
 * stood when it was captured, and what is left is read by the agent thread. Wait-free; allocates
 * nothing.
 */
public final class UncapturedWaits {

  /** Number of slots; those of probes come after those of keys. */
  public static final int SLOTS = CaptureLimiter.KEYS + CaptureLimiter.PROBES;

  private final long[] counts = new long[SLOTS];
  private final long[] nanos = new long[SLOTS];

  /** Returns the slot of waits that a probe sees about what is not known. */
  public static int slotOfProbe(int probe) {
    return CaptureLimiter.KEYS + (probe & (CaptureLimiter.PROBES - 1));
  }

  /** Adds a wait. The loop's thread only. */
  void add(int slot, long waitedNanos) {
    nanos[slot] += waitedNanos;
    counts[slot]++;
  }

  long count(int slot) {
    return counts[slot];
  }

  long nanos(int slot) {
    return nanos[slot];
  }

  /**
   * Copies all numbers as they stand. Any thread; what the loop adds meanwhile may be missing, or
   * be there with its time and not yet counted.
   *
   * @param countsTo gets the counts, {@value #SLOTS} long
   * @param nanosTo gets the times, likewise
   */
  public void copyTo(long[] countsTo, long[] nanosTo) {
    System.arraycopy(counts, 0, countsTo, 0, SLOTS);
    System.arraycopy(nanos, 0, nanosTo, 0, SLOTS);
  }
}
