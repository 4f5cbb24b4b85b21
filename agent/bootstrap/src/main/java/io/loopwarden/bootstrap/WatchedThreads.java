package io.loopwarden.bootstrap;

import org.jspecify.annotations.Nullable;

/**
 * Finds threads that no loop model knows, but a tool watches that the engine stands in for. Off
 * until such a tool is installed; then a thread without a record is asked at its first wait, once,
 * on itself. Wait-free; a thread whose answer was no may be asked again when its place in the
 * memory of answers was taken by another.
 */
public final class WatchedThreads {

  /** The thread has not been asked. */
  public static final byte UNASKED = 0;

  /** The thread is not watched. */
  public static final byte NEVER = 1;

  /** The thread is watched for good. */
  public static final byte ALWAYS = 2;

  /** The thread is asked at each wait. */
  public static final byte AT_TIMES = 3;

  private static final int REMEMBERED = 4_096;

  private static volatile boolean on;

  /** Identity of the last thread of each place that is not watched. */
  private static long[] unwatched = new long[0];

  private WatchedThreads() {}

  /** Asks threads from now on, those included that were asked before. Any thread. */
  public static void turnOn() {
    unwatched = new long[REMEMBERED];
    on = true;
    for (LoopThread loop : LoopThreads.all()) {
      loop.watch(UNASKED);
    }
  }

  /**
   * Asks no thread any more, until it is turned on again. Any thread.
   *
   * @return whether threads were asked until now
   */
  public static boolean turnOff() {
    boolean was = on;
    on = false;
    return was;
  }

  static boolean isOn() {
    return on;
  }

  /** Returns the record of the calling thread, which has none yet; {@code null} for most. */
  static @Nullable LoopThread askCurrent() {
    EngineLink engine = EngineLink.installed();
    if (engine == null) {
      return null;
    }
    try {
      return ask(engine, Thread.currentThread());
    } catch (Throwable fault) {
      Faults.count(fault);
      return null;
    }
  }

  private static @Nullable LoopThread ask(EngineLink engine, Thread thread) {
    long[] memory = unwatched;
    int place = (int) thread.getId() & (memory.length - 1);
    if (memory[place] == thread.getId()) {
      return null;
    }
    memory[place] = thread.getId(); // should the answer wait itself
    byte answer = engine.watches(thread);
    if (answer == NEVER) {
      return null;
    }
    LoopThread loop = LoopThreads.add(new LoopThread(thread, engine.watchingModel()));
    loop.watch(answer);
    return loop;
  }
}
