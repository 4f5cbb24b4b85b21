package io.loopwarden.engine.stall;

import io.loopwarden.bootstrap.LoopThread;
import org.jspecify.annotations.Nullable;

/**
 * Finds stalls in turns that were over before a look saw them, by what the thread used since it was
 * judged last. Agent thread only.
 */
final class UnseenTurns {

  private final LoopThread loop;
  private final Meters meters;
  private final Inquest inquest;
  private final long limitNanos;

  private long work;
  private long cpu;

  UnseenTurns(LoopThread loop, Meters meters, Inquest inquest, long limitNanos) {
    this.loop = loop;
    this.meters = meters;
    this.inquest = inquest;
    this.limitNanos = limitNanos;
    judged();
  }

  /** What the thread used until now is told of, or was none of a stall. */
  void judged() {
    cpu = meters.cpu(loop); // a thread that waits for work from now on uses none
    work = loop.workMark();
  }

  /** CPU time of the thread at that moment, or {@link Meter#UNKNOWN}. */
  long cpuBefore() {
    return cpu;
  }

  /**
   * A pause of the JVM may strike a turn that no look has seen, because it stops the agent's thread
   * as well; the loop itself tells for how long it was in turns.
   *
   * @param waited waits of the thread before, nanoseconds
   * @param inTurns for how long the loop was in turns since the look before, nanoseconds
   * @param then when it was done with them
   */
  @Nullable Stall stopped(long waited, long inTurns, long then) {
    return inTurns < limitNanos
        ? null
        : inquest.hold(unmeasured(then - inTurns, waited), then, false);
  }

  /** A turn that was seen to begin at a moment, and that nobody measured. */
  WatchedTurn unmeasured(long began, long waited) {
    return new WatchedTurn(loop, began, began, meters.before(began).withWaited(waited));
  }

  /**
   * A thread that does not poll for stops keeps the agent's thread waiting for all of its turn, by
   * whatever it asked. It computed for too long in one task for sure if it did so for the limit in
   * each that has begun since, what the present one may have used left out.
   *
   * @param waited waits of the thread before, nanoseconds
   * @param then when the present task began at the latest
   */
  @Nullable Stall computed(long waited, long then, long now) {
    long used = cpu == Meter.UNKNOWN ? 0 : meters.cpu(loop) - cpu - (now - then);
    long begun = Math.max(1, loop.workMark() - work);
    if (used < begun * limitNanos) {
      return null;
    }
    long began = then - used;
    Meter before = meters.before(began).withWaited(waited).withCpu(cpu);
    WatchedTurn computing = new WatchedTurn(loop, began, began, before);
    computing.sampledLate();
    return inquest.hold(computing, then, false);
  }
}
