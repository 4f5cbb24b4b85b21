package io.loopwarden.bootstrap;

import org.jspecify.annotations.Nullable;

/**
 * How long the turns of a loop take: two readings of the clock a turn, none a task but for a few.
 *
 * <p>A turn lasts as long as the thread is a loop that is told not to wait; callbacks of other
 * loops inside it are part of it. Of the tasks those are timed that have a turn to themselves,
 * which costs nothing more, and those that begin while {@link TaskTiming} says so.
 *
 * <p>Written by the loop's thread alone, with plain stores. The agent thread reads sums and
 * histograms without synchronisation: a turn that ends at that moment may be counted in part, and
 * is counted right at the next look, because nothing is ever reset.
 */
abstract class LoopClock {

  /**
   * Tasks that are timed each time. A reading of the clock takes longer than the shortest tasks:
   * that must not show in the throughput.
   */
  private static final int MOST_TIMED = 64;

  /** Tasks and idle phases the loop was told of; those that its queue counts are not in it. */
  long tasks;

  private long wakeUps;
  private long taskStart;
  private int round;
  private int timedInRound;
  private long taskBeforeTurn;
  private long turnStart;
  private long firstStart;
  private long busyNanos;
  private long longestTurn;
  private long longestTask;
  private @Nullable DurationHistogram turns;
  private @Nullable DurationHistogram timedTasks;

  /** A task begins that nobody counts, or a ready channel is served. */
  public final void progress() {
    tasks++;
    if (TaskTiming.isOn()) {
      timeTask();
    }
  }

  /** A task from the loop's queue begins, which that may have counted. */
  public final void taskTaken() {
    if (!isCountedByQueue()) {
      tasks++;
    }
    if (TaskTiming.isOn()) {
      timeTask();
    }
  }

  /**
   * Number of the task or idle phase the loop is in; only of use on loops whose model tells tasks
   * apart. The loop's own thread, or the agent thread; never throws.
   */
  public abstract long task();

  /** Whether the loop's queue counts the tasks that are taken from it. */
  abstract boolean isCountedByQueue();

  /** A wait for work ends. */
  final void wakeUp() {
    tasks++;
    wakeUps++;
  }

  /** Whether the clock runs. */
  final boolean isInTurn() {
    return turnStart != 0;
  }

  final void turnBegins() {
    long now = System.nanoTime() | 1L; // never 0, which means "no turn"
    if (firstStart == 0) {
      firstStart = now;
    }
    turnStart = now;
    taskBeforeTurn = task();
  }

  final void turnEnds() {
    long now = System.nanoTime();
    long nanos = now - turnStart;
    if (taskStart != 0) {
      addTask(now - taskStart);
    } else if (task() == taskBeforeTurn + 1) {
      addTask(nanos);
    }
    taskStart = 0;
    turnStart = 0; // first: who sees the sum without this turn finds it there the next time
    busyNanos += nanos;
    longestTurn = Math.max(longestTurn, nanos);
    DurationHistogram counted = turns;
    if (counted == null) {
      counted = new DurationHistogram();
      turns = counted;
    }
    counted.add(nanos);
  }

  /** A task ends where the next begins, or its turn does. */
  private void timeTask() {
    boolean begins = TaskTiming.isOpen() && isInTurn() && mayTimeMore();
    if (taskStart == 0 && !begins) {
      return;
    }
    long now = System.nanoTime();
    if (taskStart != 0) {
      addTask(now - taskStart);
    }
    taskStart = begins ? now | 1L : 0; // never 0, which means "none is timed"
  }

  private boolean mayTimeMore() {
    int current = TaskTiming.round();
    if (round != current) {
      round = current;
      timedInRound = 0;
    }
    boolean more = timedInRound < MOST_TIMED;
    if (more) {
      timedInRound++;
    }
    return more;
  }

  private void addTask(long nanos) {
    longestTask = Math.max(longestTask, nanos);
    DurationHistogram counted = timedTasks;
    if (counted == null) {
      counted = new DurationHistogram();
      timedTasks = counted;
    }
    counted.add(nanos);
  }

  // ---- read by the agent thread ----

  /**
   * Changes whenever a task begins, but not when the loop only wakes up; where the model tells no
   * tasks apart, then too.
   */
  public final long workMark() {
    return timedTasks == null && !isCountedByQueue() ? tasks : task() - wakeUps;
  }

  /** Whether a task goes on that is timed. */
  public final boolean isTimingTask() {
    return taskStart != 0;
  }

  /** Start of the first turn, on the {@link System#nanoTime()} clock; 0 before it. */
  public final long firstTurnNanos() {
    return firstStart;
  }

  /** Start of the turn that the loop is in, on the same clock; 0 when it is in none. */
  public final long turnSinceNanos() {
    return turnStart;
  }

  /**
   * Start of the task that the loop is in, on the same clock, where it is the first of its turn,
   * which began with it; else 0.
   */
  public final long firstTaskSinceNanos() {
    long since = turnStart;
    boolean first = task() <= taskBeforeTurn + 1;
    return first && since == turnStart ? since : 0; // else the next turn began meanwhile
  }

  /** How long the turn lasts that the loop is in; 0 when it is in none. */
  public final long goingOnNanos(long nowNanos) {
    long since = turnStart;
    return since == 0 ? 0 : Math.max(0, nowNanos - since);
  }

  /** Time spent in turns that have ended. */
  public final long busyNanos() {
    return busyNanos;
  }

  /** The longest turn that has ended; 0 before the first. */
  public final long longestTurnNanos() {
    return longestTurn;
  }

  /** The longest task that was timed; 0 before the first. */
  public final long longestTaskNanos() {
    return longestTask;
  }

  /** Turns that have ended, or {@code null} before the first. To be copied, not to be changed. */
  public final @Nullable DurationHistogram turns() {
    return turns;
  }

  /**
   * Tasks that were timed; {@code null} before the first, and where the model tells no tasks apart.
   * To be copied, not to be changed.
   */
  public final @Nullable DurationHistogram timedTasks() {
    return timedTasks;
  }
}
