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

  /** What a loop did before anybody watched it counts if it is not older than this. */
  private static final long NEW_NANOS = 1_000_000_000L;

  private static final long LONG_STALL_NANOS = 1_000_000_000L;

  private final LoopThread loop;
  private final Meters meters;
  private final Inquest inquest;
  private final UnseenTurns turns;
  private final long limitNanos;

  private Glance last;
  private long since;
  private long waited;
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
    this.turns = new UnseenTurns(loop, meters, inquest, limitNanos);
    this.limitNanos = limitNanos;
    this.last = Glance.before(loop, now - loop.firstTurnNanos() < NEW_NANOS);
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
    Glance seen = Glance.at(loop);
    if (seen.inTurn() && last.inTurn() && seen.task() == last.task()) {
      return goOn(now);
    }
    long then = seen.boundary(now - Math.min(sinceLast / 2, MOST_UNSEEN_NANOS));
    Stall ended = last.inTurn() ? end(seen, then, now) : unseen(seen, then, now);
    since = then;
    turn = seen.inTurn() ? opened(now) : null;
    if (last.inTurn() || ended != null || seen.task() != last.task()) {
      turns.judged();
    }
    last = seen;
    waited = loop.waitNanos();
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
   * neither for longer than it lasts.
   */
  private @Nullable WatchedTurn opened(long now) {
    if (now - since < limitNanos / WORTH_MEASURING) {
      return null;
    }
    Meter read = meters.read(loop, now);
    long waitedBefore = Math.max(waited, read.waited() - (now - since));
    Meter start = read.withPausesOf(pausedBefore(now)).withWaited(waitedBefore);
    WatchedTurn begun =
        now - since < 2 * MOST_UNSEEN_NANOS || turns.cpuBefore() == Meter.UNKNOWN
            ? new WatchedTurn(loop, since, now, start)
            : openedLate(now, start);
    inquest.open(begun);
    return begun;
  }

  /** Something kept the agent from looking: a pause, or the loop itself if it does not poll. */
  private WatchedTurn openedLate(long now, Meter start) {
    long usedBefore = Math.max(turns.cpuBefore(), start.cpu() - (now - since));
    WatchedTurn begun = new WatchedTurn(loop, since, since, start.withCpu(usedBefore));
    if (start.cpu() - usedBefore >= limitNanos) {
      begun.sampledLate();
    }
    return begun;
  }

  /** A pause before this look may have come before the turn, one during the look has not. */
  private Meter pausedBefore(long now) {
    Meter before = meters.before(since);
    Meter atLook = meters.before(now);
    return isWithin(atLook.since(before), now - since) ? before : atLook;
  }

  /**
   * Threads begin and end nothing in a pause: one that is longer than a turn, both of whose ends
   * nobody has seen, is none of it.
   */
  static boolean isWithin(Meter spent, long lasted) {
    return spent.stopped() <= lasted + 2 * MOST_UNSEEN_NANOS;
  }

  /** A wait that a probe sees is told by its own finding. */
  private void sample(WatchedTurn seen, long now) {
    boolean worth = seen.lasted(now) >= limitNanos / 4 && loop.openSinceNanos() == 0;
    boolean due = worth && seen.samples().isDue(now, limitNanos) && loop.stops().isAllowed(now);
    if (due && loop.task() == last.task()) {
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
    StackTraceElement[] stack = meters.stack(loop);
    long took = System.nanoTime() - asked;
    boolean late = took > limitNanos / 2;
    if (late) {
      seen.sampledLate();
    }
    if (stack.length > 0 && (late || loop.task() == last.task())) {
      seen.samples().add(stack, state, late ? now + took : now);
    }
  }

  private @Nullable Stall unseen(Glance seen, long then, long now) {
    Stall computed = computedUnseen(seen, then, now);
    return computed != null ? computed : turns.stopped(waited, seen.worked() - last.worked(), then);
  }

  private @Nullable Stall computedUnseen(Glance seen, long then, long now) {
    return seen.task() == last.task() ? null : turns.computed(waited, then, now);
  }

  private @Nullable Stall end(Glance seen, long between, long now) {
    long most = seen.longest(last, loop.firstTurnNanos() != 0);
    long then = since + Math.min(between - since, most);
    if (turn != null) {
      turn.harm().close(then);
    }
    Stall computed = turn == null ? computedUnseen(seen, between, now) : null;
    if (computed != null || then - since < limitNanos) {
      return computed;
    }
    return inquest.hold(turn == null ? turns.unmeasured(since, waited) : turn, then, false);
  }
}
