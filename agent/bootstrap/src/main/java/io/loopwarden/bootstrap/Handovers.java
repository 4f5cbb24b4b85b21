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

  private Handovers() {}

  /** The calling thread hands over a task, to be run later, by whomever. */
  public static void hand(Object task) {
    long origin = WorkOrigin.current();
    if (origin != WorkOrigin.NONE) {
      TASKS.hand(task, origin);
    }
  }

  /** The calling thread begins to run a task; {@link #served()} ends it. */
  public static void serve(@Nullable Object task) {
    long origin = task == null ? WorkOrigin.NONE : TASKS.serve(task);
    OriginStack stack = OriginStack.current();
    stack.push(origin == WorkOrigin.NONE ? stack.top() : origin);
    if (origin != WorkOrigin.NONE) {
      tell(origin);
    }
  }

  /** Returns in whose name the calling thread was started. */
  static long starterOfCurrent() {
    return TASKS.serve(Thread.currentThread());
  }

  /** The calling thread begins to work for anybody, whoever started it. */
  public static void shed() {
    OriginStack.current().push(WorkOrigin.NONE);
  }

  /** What was begun last ends. */
  public static void served() {
    OriginStack.current().pop();
  }

  private static void tell(long origin) {
    LoopThread loop = LoopThreads.current();
    if (loop != null) {
      loop.worksFor(origin);
    }
  }
}
