package io.loopwarden.bootstrap;

/**
 * Tells how many tasks wait on one loop. Called on that loop's own thread when an incident is
 * captured, with whatever locks the application holds there, or on the agent thread: what it calls
 * must have been called once before, so that no class is loaded.
 */
public abstract class PendingTasks {

  /** The model cannot tell. */
  public static final int UNKNOWN = -1;

  /** Used where a model names no count. */
  public static final PendingTasks NONE =
      new PendingTasks() {
        @Override
        public int count() {
          return UNKNOWN;
        }
      };

  /** For the engine's implementations. */
  protected PendingTasks() {}

  /**
   * Returns the number of tasks pending now, or {@link #UNKNOWN}. Takes no lock and does not wait;
   * an error it throws is counted and read as unknown.
   */
  public abstract int count();
}
