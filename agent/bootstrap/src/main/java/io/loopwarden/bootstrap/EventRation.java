package io.loopwarden.bootstrap;

/**
 * How many events a loop may add to spans in one task, or in a second where its model tells no
 * tasks apart: an SDK keeps a limited number a span, and most of them are for the application. The
 * loop's thread only; wait-free, allocates nothing.
 */
public final class EventRation {

  private static final int MOST = 16;
  private static final long RENEWED_NANOS = 1_000_000_000L;

  private long task = -1;
  private long since;
  private int taken;

  EventRation() {}

  /**
   * Returns whether one more may be added, and takes it.
   *
   * @param now number of the task the loop is in
   * @param nanos {@link System#nanoTime()}
   */
  public boolean take(long now, long nanos) {
    if (now != task || nanos - since > RENEWED_NANOS) {
      task = now;
      since = nanos;
      taken = 0;
    }
    return taken++ < MOST;
  }
}
