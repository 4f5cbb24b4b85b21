package io.loopwarden.engine.stall;

import io.loopwarden.bootstrap.LoopThread;
import org.jspecify.annotations.Nullable;

/**
 * Watches one loop for turns without progress. The loop pays a plain counter write per task; the
 * clock is read here. Agent thread only.
 */
public final class StallWatch {

  /** Whatever a look sees for the first time happened between it and the one before. */
  private static final long MOST_UNSEEN_NANOS = 7_500_000L;

  /** A turn is measured from this part of the limit on: measuring costs tens of microseconds. */
  private static final int WORTH_MEASURING = 8;

  private static final long LONG_STALL_NANOS = 1_000_000_000L;

  private final LoopThread loop;
  private final Meters meters;
  private final Inquest inquest;
  private final long limitNanos;

  private long task;
  private long since;
  private boolean busy;
  private long waited;
  private long worked;
  private long work;
  private long cpu;
  private @Nullable WatchedTurn turn;

  /**
   * Creates a watch.
   *
   * @param limitNanos how long a turn may make no progress
   */
  StallWatch(LoopThread loop, Meters meters, Inquest inquest, long limitNanos, long now) {
    this.loop = loop;
    this.meters = meters;
    this.inquest = inquest;
    this.limitNanos = limitNanos;
    this.task = loop.task();
    this.worked = loop.busyNanos();
    this.work = loop.workMark();
    this.cpu = meters.cpu(loop);
    this.since = now;
  }

  /**
   * Looks once.
   *
   * @param sinceLast time since the look before, nanoseconds
   * @return a stall that has just ended, or one that has lasted for a second and goes on; else
   *     {@code null}
   */
  public @Nullable Stall look(long now, long sinceLast) {
    boolean inTurn = loop.isLooping() && loop.isStallWatched() && !loop.isIdle();
    if (inTurn && busy && loop.task() == task) {
      return goOn(now);
    }
    long then = boundary(now - Math.min(sinceLast / 2, MOST_UNSEEN_NANOS), inTurn);
    Stall ended = busy ? end(then) : unseen(then);
    since = then;
    turn = inTurn ? opened(now) : null;
    if (loop.task() != task) {
      cpu = meters.cpu(loop); // a thread that waits for work from now on uses none
      work = loop.workMark();
    }
    task = loop.task();
    busy = inTurn;
    waited = loop.waitNanos();
    worked = loop.busyNanos();
    return ended;
  }

  /**
   * Leaves times out of the turn, because other findings tell of them.
   *
   * @param monitor waits for monitors, nanoseconds
   * @param initialisation waits for classes, nanoseconds
   */
  public void leaveOut(long monitor, long initialisation) {
    if (turn != null) {
      turn.leaveOut(monitor, initialisation);
    }
  }

  /**
   * Counts a time in which the machine did not run the agent's thread, so perhaps not the loop
   * either: a turn is no stall because of it alone.
   */
  public void forgive(long nanos) {
    if (turn != null) {
      turn.forgive(nanos);
    } else {
      since += nanos;
    }
  }

  private @Nullable Stall goOn(long now) {
    WatchedTurn seen = turn;
    if (seen == null) {
      turn = opened(now);
      return null;
    }
    seen.harm().look(now);
    sample(seen, now);
    if (seen.isTold() || seen.lasted(now) < LONG_STALL_NANOS) {
      return null;
    }
    Stall lasting = inquest.hold(seen, now, true);
    if (lasting != null) {
      seen.tell();
    }
    return lasting;
  }

  /**
   * The turn began before this look: a pause may have struck it since, and it may have waited, but
   * for no longer than it lasts.
   */
  private @Nullable WatchedTurn opened(long now) {
    if (now - since < limitNanos / WORTH_MEASURING) {
      return null;
    }
    Meter read = meters.read(loop, now).withPausesOf(meters.before());
    long waitedBefore = Math.max(waited, read.waited() - (now - since));
    WatchedTurn begun = new WatchedTurn(loop, since, now, read.withWaited(waitedBefore));
    inquest.open(begun);
    return begun;
  }

  /** A wait that a probe sees is told by its own finding. */
  private void sample(WatchedTurn seen, long now) {
    boolean worth = seen.lasted(now) >= limitNanos / 4 && loop.openSinceNanos() == 0;
    if (worth && seen.samples().isDue(now, limitNanos) && loop.task() == task) {
      takeSample(seen, now);
    }
  }

  /**
   * The JVM takes a stack where the thread polls next. In a loop without polls that is the loop's
   * end: the sample is one of this task, although the task may be over when it comes.
   */
  private void takeSample(WatchedTurn seen, long now) {
    Thread.State state = loop.thread().getState();
    long asked = System.nanoTime();
    StackTraceElement[] stack = loop.thread().getStackTrace();
    long took = System.nanoTime() - asked;
    boolean late = took > limitNanos / 2;
    if (late) {
      seen.sampledLate();
    }
    if (stack.length > 0 && (late || loop.task() == task)) {
      seen.samples().add(stack, state, late ? now + took : now);
    }
  }

  /**
   * When the loop was done with what the look before saw, and began what this one sees: somewhen
   * between, unless its own clock knows better.
   */
  private long boundary(long between, boolean inTurn) {
    long begun = inTurn ? loop.firstTaskSinceNanos() : 0;
    return begun == 0 ? between : Math.min(between, begun);
  }

  /**
   * A pause of the JVM may strike a turn that no look has seen, because it stops the agent's thread
   * as well; the loop itself tells for how long it was in turns.
   */
  private @Nullable Stall unseen(long then) {
    Stall computed = computedUnseen(then);
    long inTurns = loop.busyNanos() - worked;
    if (computed != null || inTurns < limitNanos) {
      return computed;
    }
    long began = then - inTurns;
    return inquest.hold(
        new WatchedTurn(loop, began, began, meters.before().withWaited(waited)), then, false);
  }

  /**
   * A thread that does not poll for stops keeps the agent's thread waiting for all of its turn, by
   * whatever it asked. It computed for too long in one task for sure if it did so for the limit in
   * each that has begun since.
   */
  private @Nullable Stall computedUnseen(long then) {
    long used = cpu == Meter.UNKNOWN ? 0 : meters.cpu(loop) - cpu;
    long begun = Math.max(1, loop.workMark() - work);
    if (loop.task() == task || used < begun * limitNanos) {
      return null;
    }
    long began = then - used;
    Meter before = meters.before().withWaited(waited).withCpu(cpu);
    WatchedTurn computing = new WatchedTurn(loop, began, began, before);
    computing.sampledLate();
    return inquest.hold(computing, then, false);
  }

  private @Nullable Stall end(long then) {
    if (turn != null) {
      turn.harm().close(then);
    }
    Stall computed = turn == null ? computedUnseen(then) : null;
    if (computed != null || then - since < limitNanos) {
      return computed;
    }
    WatchedTurn seen =
        turn == null
            ? new WatchedTurn(loop, since, since, meters.before().withWaited(waited))
            : turn;
    return inquest.hold(seen, then, false);
  }
}
