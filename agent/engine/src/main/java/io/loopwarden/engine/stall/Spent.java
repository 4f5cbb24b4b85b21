package io.loopwarden.engine.stall;

import io.loopwarden.engine.ledger.Autopsy;
import io.loopwarden.engine.ledger.Cause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the time of one turn went: parts by cause that do not overlap. What is measured comes
 * first; a rest that nothing explains was a wait where the thread was seen waiting, and else the
 * machine did not run it. Immutable.
 */
final class Spent {

  /** A smaller part of the time is nothing to tell. */
  private static final double LEAST = 0.01;

  private final Map<String, Long> parts = new TreeMap<>();
  private final long lasted;

  /**
   * Divides a turn.
   *
   * @param lasted how long it was, nanoseconds
   * @param measured what was spent while it was watched
   * @param unexplained how much of the time it was watched was spent otherwise; what nobody watched
   *     is no wait that was seen
   * @param monitor time it waited for monitors
   * @param initialisation time it waited until others had initialised a class
   * @param samples what it was seen to do
   * @param loading which part of the samples loaded classes, 0 to 1
   */
  Spent(
      long lasted,
      Meter measured,
      long unexplained,
      long monitor,
      long initialisation,
      Samples samples,
      double loading) {
    this.lasted = lasted;
    long computing = (long) (measured.cpu() * loading);
    put(Cause.MONITOR, monitor);
    put(Cause.WAITING, measured.waited());
    put(Cause.COLLECTION, measured.collections());
    put(Cause.CPU, measured.cpu() - computing);
    put(Cause.CLASS_LOADING, initialisation + computing);
    put(Cause.SAFEPOINT, measured.safepoints() - measured.collections());
    put(Cause.COMPILATION, measured.compiled());
    put(Cause.HOST, measured.queued());
    long watched = Math.min(unexplained, rest());
    put(Cause.MONITOR, (long) (watched * samples.part(Sample::isBlocked)));
    put(Cause.WAITING, seenWaiting(measured, watched, samples));
    put(Cause.HOST, rest());
  }

  /** Returns the part of a cause, nanoseconds. */
  long on(String cause) {
    return parts.getOrDefault(cause, 0L);
  }

  /**
   * Returns the cause that took most of the time, given what to leave out of the parts. A machine
   * that did not run the thread is a cause only where there is no other.
   */
  String most(Map<String, Long> told) {
    String most = Cause.HOST;
    long longest = 0;
    for (Map.Entry<String, Long> part : parts.entrySet()) {
      long nanos = part.getValue() - told.getOrDefault(part.getKey(), 0L);
      if (nanos > longest && !part.getKey().equals(Cause.HOST)) {
        longest = nanos;
        most = part.getKey();
      }
    }
    return most;
  }

  /** Returns the parts worth telling, the largest first. */
  List<Autopsy.Share> shares() {
    List<Autopsy.Share> shares = new ArrayList<>();
    parts.forEach(
        (cause, nanos) -> {
          if (nanos >= LEAST * lasted) {
            shares.add(new Autopsy.Share(cause, nanos));
          }
        });
    shares.sort(Comparator.comparingLong(Autopsy.Share::nanos).reversed());
    return shares;
  }

  /**
   * Native code may compute as well as wait; which of the two is in doubt where nobody tells for
   * how long the thread had to queue for a CPU.
   */
  private static long seenWaiting(Meter measured, long watched, Samples samples) {
    long seen = (long) (watched * samples.part(Sample::mayWait));
    boolean doubtful = measured.queued() == Meter.UNKNOWN && measured.cpu() > seen / 4;
    return doubtful ? 0 : seen;
  }

  private long rest() {
    long rest = lasted;
    for (long part : parts.values()) {
      rest -= part;
    }
    return rest;
  }

  /** Clocks differ a little: no part is longer than what the others leave. */
  private void put(String cause, long nanos) {
    long part = Math.min(nanos, rest());
    if (part > 0) {
      parts.merge(cause, part, Long::sum);
    }
  }
}
