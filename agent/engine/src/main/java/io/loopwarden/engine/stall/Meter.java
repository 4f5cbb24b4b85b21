package io.loopwarden.engine.stall;

/**
 * What a thread and its JVM have spent until one moment, all in nanoseconds; differences of two
 * count. Immutable.
 *
 * @param cpu CPU time of the thread, or {@link #UNKNOWN}
 * @param waited time it spent in waits that probes saw
 * @param queued time for which it was ready to run and the machine ran others, or {@link #UNKNOWN}
 * @param collections time the JVM stood still for garbage collections, or {@link #UNKNOWN}
 * @param safepoints time it stood still for whatever, or {@link #UNKNOWN}
 * @param compiled time spent on compiling that threads wait for, or {@link #UNKNOWN}
 */
record Meter(long cpu, long waited, long queued, long collections, long safepoints, long compiled) {

  /** The JVM does not tell. */
  static final long UNKNOWN = -1;

  /** What is known where only the pauses of the JVM are. */
  static Meter ofPauses(long collections, long safepoints) {
    return new Meter(UNKNOWN, UNKNOWN, UNKNOWN, collections, safepoints, UNKNOWN);
  }

  /**
   * Returns what was spent since an earlier moment; what one of them does not know is 0, but for
   * the time queued, which stays unknown.
   */
  Meter since(Meter before) {
    return new Meter(
        spent(before.cpu, cpu),
        spent(before.waited, waited),
        before.queued == UNKNOWN || queued == UNKNOWN ? UNKNOWN : queued - before.queued,
        spent(before.collections, collections),
        spent(before.safepoints, safepoints),
        spent(before.compiled, compiled));
  }

  /** Returns the same with the pauses of the JVM as another knows them. */
  Meter withPausesOf(Meter other) {
    return new Meter(cpu, waited, queued, other.collections, other.safepoints, compiled);
  }

  /** Returns the same with another CPU time. */
  Meter withCpu(long nanos) {
    return new Meter(nanos, waited, queued, collections, safepoints, compiled);
  }

  /** Returns the same with another time spent in waits. */
  Meter withWaited(long nanos) {
    return new Meter(cpu, nanos, queued, collections, safepoints, compiled);
  }

  /**
   * Returns the same with what was certainly stopped outside the waits that probes saw: a thread
   * that waits is stopped like all others, as in {@code System.gc()}, and that time is the wait's.
   */
  Meter withPausesOutsideWaits() {
    return new Meter(
        cpu,
        waited,
        queued,
        Math.max(0, collections - known(waited)),
        Math.max(0, safepoints - known(waited)),
        compiled);
  }

  /** Returns the sum of its parts, of which collections are part of the safepoints. */
  long explained() {
    return known(cpu) + known(waited) + known(queued) + stopped() + known(compiled);
  }

  /** Returns the time for which the JVM stood still. */
  long stopped() {
    return Math.max(0, Math.max(collections, safepoints));
  }

  private static long known(long nanos) {
    return Math.max(0, nanos);
  }

  private static long spent(long before, long after) {
    return before == UNKNOWN || after == UNKNOWN ? 0 : Math.max(0, after - before);
  }
}
