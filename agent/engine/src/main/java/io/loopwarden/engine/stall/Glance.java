package io.loopwarden.engine.stall;

import io.loopwarden.bootstrap.LoopThread;

/**
 * What one look sees of a loop that runs on meanwhile: all of it belongs to the same turn, or the
 * same pause between two.
 *
 * @param inTurn whether the loop is in a turn
 * @param task number of the task it is in
 * @param turn start of its turn; 0 in none, and in the first of a loop that was found running
 * @param firstTask start of its task where that is the first of its turn; else 0
 * @param worked time in turns that have ended, nanoseconds
 */
record Glance(boolean inTurn, long task, long turn, long firstTask, long worked) {

  /** A loop that changes so fast is in no long turn. */
  private static final int MOST_TRIES = 4;

  /**
   * What may be taken for a look before the first one.
   *
   * @param isNew whether all that the loop did counts
   */
  static Glance before(LoopThread loop, boolean isNew) {
    return new Glance(false, loop.task(), 0, 0, isNew ? 0 : loop.busyNanos());
  }

  /** Looks at a loop. */
  static Glance at(LoopThread loop) {
    Glance seen = once(loop);
    for (int more = 1; more < MOST_TRIES && loop.turnSinceNanos() != seen.turn; more++) {
      seen = once(loop);
    }
    return seen;
  }

  private static Glance once(LoopThread loop) {
    long turn = loop.turnSinceNanos();
    boolean busy = loop.isLooping() && loop.isStallWatched() && !loop.isIdle();
    boolean timed = loop.firstTurnNanos() != 0;
    return new Glance(
        busy && (turn != 0 || !timed),
        loop.task(),
        turn,
        loop.firstTaskSinceNanos(),
        loop.busyNanos());
  }

  /**
   * Returns when the loop was done with what the look before saw, and began what this one sees:
   * somewhen between, unless its own clock knows better.
   */
  long boundary(long between) {
    return inTurn && firstTask != 0 ? firstTask : between;
  }

  /**
   * Returns how long a task can have lasted at most that an earlier look saw: when its turn has
   * ended, the loop itself has added it up.
   *
   * @param clocked whether the loop has a clock yet
   */
  long longest(Glance before, boolean clocked) {
    boolean ended = turn == 0 || turn != before.turn;
    return ended && clocked ? worked - before.worked : Long.MAX_VALUE;
  }
}
