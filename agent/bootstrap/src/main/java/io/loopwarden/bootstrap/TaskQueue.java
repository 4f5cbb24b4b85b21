package io.loopwarden.bootstrap;

/**
 * Counts the tasks of one loop's queue. Asked on that loop's own thread when a turn begins or ends
 * and when an incident is captured, with whatever locks the application holds there, or on the
 * agent thread: what it calls must have been called before, so that no class is loaded. Takes no
 * lock and does not wait; an error it throws is counted, and the answer is unknown or 0.
 */
public abstract class TaskQueue {

  /** The model cannot tell. */
  public static final int UNKNOWN = -1;

  /** Used where a model knows of no queue. */
  public static final TaskQueue NONE =
      new TaskQueue() {
        @Override
        public int pending() {
          return UNKNOWN;
        }
      };

  /** For the engine's implementations. */
  protected TaskQueue() {}

  /** Returns the number of tasks that wait now, or {@link #UNKNOWN}. */
  public abstract int pending();

  /** Whether {@link #taken()} counts every task that the loop takes, so that nobody else need. */
  public boolean countsTaken() {
    return false;
  }

  /** Returns how many tasks the loop has taken; always 0 when the queue does not count them. */
  public long taken() {
    return 0;
  }
}
