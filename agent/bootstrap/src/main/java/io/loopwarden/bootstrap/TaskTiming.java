package io.loopwarden.bootstrap;

/**
 * When loops time their tasks, which is for a moment now and then, all loops at once: a reading of
 * the clock takes longer than the shortest tasks. Tasks that begin while it is open are timed up to
 * their end, so long ones are not left out.
 *
 * <p>Written by the agent thread with plain stores, but for {@link #tellAlways()}; read by loops
 * with plain loads at every task. A loop that sees a change late times a task more or less.
 */
public final class TaskTiming {

  private static boolean told;
  private static boolean on;
  private static boolean open;
  private static int round;

  /** Written by whoever finds the first loop whose tasks nobody counts. */
  private static volatile boolean always;

  private TaskTiming() {}

  /**
   * Loads all that loops will need. To be called before any is told of tasks, by a thread that may
   * load classes.
   */
  public static void prepare() {
    TaskDemand.hasArisen();
  }

  /** Whether loops want to be told of tasks that their queues may have counted already. */
  public static boolean isTold() {
    return TaskDemand.hasArisen() && told;
  }

  /** Whether tasks that begin now are timed, or some may be that began before. */
  static boolean isOn() {
    return on;
  }

  /** Whether tasks that begin now are timed. */
  static boolean isOpen() {
    return open;
  }

  /** Changes each time it opens, so that a loop can count what it timed since. */
  static int round() {
    return round;
  }

  /** From now on every task is told of, because a loop's queue does not count them. */
  public static void tellAlways() {
    if (!always) {
      always = true;
      told = true;
      TaskDemand.arise();
    }
  }

  /**
   * Tasks that begin from now on are timed. Agent thread; the first time compiled code of loops is
   * thrown away.
   */
  public static void open() {
    round++;
    told = true;
    on = true;
    open = true;
    TaskDemand.arise();
  }

  /** Tasks that begin from now on are not timed, those that go on are. Agent thread. */
  public static void close() {
    open = false;
  }

  /**
   * No task is timed any more. Agent thread, once none is. A loop that asks to be told of all tasks
   * at this very moment may be heard at the next end only.
   */
  public static void end() {
    on = false;
    told = always;
  }

  /** No loop wants to be told of tasks any more, until one asks again. The agent is disarmed. */
  public static void stop() {
    open = false;
    on = false;
    always = false;
    told = false;
  }
}
