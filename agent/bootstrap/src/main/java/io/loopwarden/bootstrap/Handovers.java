package io.loopwarden.bootstrap;

import io.loopwarden.api.WorkOrigin;
import org.jspecify.annotations.Nullable;

/**
 * Carries the origin of work from the thread that hands a task over to the one that runs it. Called
 * by woven code, only once work is followed; lock-free.
 *
 * <p>A thread that runs a task runs it in the name of whoever handed it over. A task that nobody is
 * known to have handed over is part of what the thread does anyway.
 */
public final class Handovers {

  private static final TaskOrigins TASKS = new TaskOrigins();

  private static volatile boolean off;

  private Handovers() {}

  /**
   * Turns following off, or on again: as long as it is off nothing is remembered, and threads keep
   * the names they had. Any thread.
   */
  public static void turnOff(boolean nobodyFollows) {
    off = nobodyFollows;
  }

  /** The calling thread hands over a task, to be run later, by whomever. */
  public static void hand(Object task) {
    if (!off) {
      TASKS.hand(task, OriginStack.current().top());
    }
  }

  /** The same for a task that stays whose it is when nobody is known to resume it. */
  public static void resume(Object task) {
    if (off) {
      return;
    }
    long origin = OriginStack.current().top();
    if (origin != WorkOrigin.NONE) {
      TASKS.hand(task, origin);
    }
  }

  /** The calling thread begins to run a task; {@link #served()} ends it. */
  public static void serve(@Nullable Object task) {
    if (off) {
      return;
    }
    long origin = task == null ? WorkOrigin.NONE : TASKS.serve(task);
    OriginStack stack = OriginStack.current();
    if (origin == WorkOrigin.NONE) {
      stack.pushSame();
    } else {
      stack.push(origin);
      tell(origin);
    }
  }

  /** The calling thread sends something over a connection; see {@link EngineLink#sent}. */
  public static void sent(int row, @Nullable Object self, @Nullable Object argument) {
    EngineLink engine = EngineLink.installed();
    if (engine != null) {
      engine.sent(row, self, argument, OriginStack.current().top());
    }
  }

  /**
   * The calling thread has received something over a connection: from now on it works for whoever
   * asked for it. On a thread that is no loop that is so only as long as nobody has handed over
   * what it does; its own reads are part of that.
   */
  public static void received(int row, @Nullable Object self, @Nullable Object argument) {
    EngineLink engine = EngineLink.installed();
    if (engine == null) {
      return;
    }
    LoopThread loop = LoopThreads.current();
    boolean loops = loop != null && loop.isLooping();
    OriginStack stack = OriginStack.current();
    if (!loops && !stack.mayAdopt()) {
      return;
    }
    long origin = engine.received(row, self, argument);
    if (origin != WorkOrigin.NONE) {
      stack.adopt(origin);
      tell(origin);
    } else if (stack.mayAdopt()) {
      stack.adopt(origin);
    }
  }

  /** Returns in whose name the calling thread was started. */
  static long starterOfCurrent() {
    return TASKS.serve(Thread.currentThread());
  }

  /** The same for a task that the engine finds by its row of that number. */
  public static void serve(int row, @Nullable Object self) {
    EngineLink engine = EngineLink.installed();
    serve(engine == null ? null : engine.task(row, self));
  }

  /** The calling thread begins to work for anybody, whoever started it. */
  public static void shed() {
    if (off) {
      return;
    }
    OriginStack.current().push(WorkOrigin.NONE);
  }

  /** What was begun last ends. */
  public static void served() {
    if (!off) {
      OriginStack.current().pop();
    }
  }

  private static void tell(long origin) {
    LoopThread loop = LoopThreads.current();
    if (loop != null) {
      loop.worksFor(origin);
    }
  }
}
