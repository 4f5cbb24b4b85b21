package io.loopwarden.engine.stall;

/**
 * What the pauses of the JVM came to at the beginning of the latest looks: a turn may have begun
 * some looks before the first that knows of it. Agent thread only.
 */
final class PauseHistory {

  /** A new loop is known within 50 ms, and looks are 2 ms apart at least. */
  private static final int LOOKS = 64;

  private final long[] moments = new long[LOOKS];
  private final Meter[] pauses = new Meter[LOOKS];
  private int next;

  /** Creates one to which nothing is known. */
  PauseHistory() {
    add(System.nanoTime(), Meter.ofPauses(Meter.UNKNOWN, Meter.UNKNOWN));
    for (int i = next; i < LOOKS; i++) {
      moments[i] = moments[0];
      pauses[i] = pauses[0];
    }
  }

  /** Adds what they came to at a moment. */
  void add(long moment, Meter paused) {
    moments[next] = moment;
    pauses[next] = paused;
    next = (next + 1) % LOOKS;
  }

  /** Returns the latest that is not later than a moment, or the oldest that is known. */
  Meter at(long moment) {
    int entry = next;
    for (int back = 1; back <= LOOKS; back++) {
      entry = Math.floorMod(next - back, LOOKS);
      if (moments[entry] - moment <= 0) {
        break;
      }
    }
    return pauses[entry];
  }
}
