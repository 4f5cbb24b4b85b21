package java.loopwarden;

import io.loopwarden.bootstrap.EngineLink;
import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.Handovers;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import io.loopwarden.bootstrap.Newcomers;
import io.loopwarden.bootstrap.OffloadPools;
import io.loopwarden.bootstrap.TaskTiming;
import org.jspecify.annotations.Nullable;

/**
 * Entry points of woven code. Every method may be called by any thread at any time, is wait-free,
 * and costs a thread that is no loop one table look-up. Only {@code enter} may throw, and only in
 * fail mode or for a tool that was taken over.
 */
public final class Hooks {

  private Hooks() {}

  /** A blocking method begins. */
  public static void enter(int probe) {
    LoopThread loop = LoopThreads.waiting();
    if (loop != null) {
      loop.enter(probe, null, null);
    }
  }

  /** A blocking method of {@code subject} begins. */
  public static void enter(int probe, @Nullable Object subject) {
    LoopThread loop = LoopThreads.waiting();
    if (loop != null) {
      loop.enter(probe, subject, null);
    }
  }

  /** A blocking method of {@code subject} begins with this first argument. */
  public static void enter(int probe, @Nullable Object subject, @Nullable Object argument) {
    LoopThread loop = LoopThreads.waiting();
    if (loop != null) {
      loop.enter(probe, subject, argument);
    }
  }

  /** A select of {@code subject} begins, which waits unless its time-out is zero. */
  public static void enterTimed(int probe, @Nullable Object subject, long timeout) {
    LoopThread loop = LoopThreads.waiting();
    if (loop != null) {
      loop.enterTimed(probe, subject, timeout);
    }
  }

  /** A method begins that waits if its time-out is above zero. */
  public static void enterTimed(int probe, long timeout) {
    LoopThread loop = LoopThreads.waiting();
    if (loop != null) {
      loop.enterTimed(probe, timeout);
    }
  }

  /** The method begun last ends, by return or by exception. */
  public static void exit() {
    LoopThread loop = LoopThreads.current();
    if (loop != null) {
      loop.exit();
    }
  }

  /** A method that was asked to wait throws, perhaps because it refuses to wait on a loop. */
  public static void refused(int probe, Throwable thrown) {
    LoopThread loop = LoopThreads.current();
    if (loop != null) {
      loop.refused(probe, thrown);
    }
  }

  /** A statement was prepared by the method begun last. */
  public static void prepared(@Nullable Object statement) {
    LoopThread loop = LoopThreads.current();
    if (loop != null && statement != null) {
      loop.prepared(statement);
    }
  }

  /** The method begun last answers; {@code null} when it was not the one to ask. */
  public static void answered(@Nullable Object answer) {
    LoopThread loop = LoopThreads.current();
    if (loop != null && answer == null) {
      loop.forgetWait();
    }
  }

  /** The loop's own wait for work begins. */
  public static void idleEnter() {
    LoopThread loop = LoopThreads.current();
    if (loop != null) {
      loop.idleEnter();
    }
  }

  /** The loop's own wait for work ends. */
  public static void idleExit() {
    LoopThread loop = LoopThreads.current();
    if (loop != null) {
      loop.idleExit();
    }
  }

  /** The loop begins a task or serves a ready channel. */
  public static void progress() {
    LoopThread loop = LoopThreads.current();
    if (loop != null) {
      loop.progress();
    }
  }

  /** The loop begins a task from its queue. Mostly nobody wants to know. */
  public static void task() {
    if (TaskTiming.isTold()) {
      LoopThread loop = LoopThreads.current();
      if (loop != null) {
        loop.taskTaken();
      }
    }
  }

  /** An executor is bound to the calling thread, or unbound with {@code null}. */
  public static void bind(int model, @Nullable Object executor) {
    LoopThread loop = LoopThreads.current();
    if (executor == null && loop != null) {
      loop.unmark();
    }
    EngineLink engine = EngineLink.installed();
    if (engine == null || (executor != null && loop != null && loop.resume(executor))) {
      return;
    }
    try {
      if (executor == null) {
        engine.unbound();
      } else {
        engine.bound(model, executor);
      }
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }

  /**
   * A method begins that makes the calling thread a loop as long as it runs, if the engine's rule
   * of that number agrees.
   */
  public static void loopEnter(int rule, @Nullable Object self, @Nullable Object argument) {
    EngineLink engine = EngineLink.installed();
    if (engine == null) {
      return;
    }
    try {
      engine.entered(rule, self, argument);
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }

  /** The method that made the calling thread a loop ends. */
  public static void loopExit() {
    LoopThread loop = LoopThreads.current();
    if (loop != null) {
      loop.leave();
    }
  }

  /**
   * A tool of the same kind installs itself, given its builder.
   *
   * @return whether the engine does its work instead; {@code false} lets the tool go on
   */
  public static boolean takesOver(Object builder) {
    EngineLink engine = EngineLink.installed();
    if (engine == null) {
      return false;
    }
    try {
      return engine.takesOver(builder);
    } catch (Throwable fault) {
      Faults.count(fault);
      return false;
    }
  }

  /** A poll begins that must be repeated in time, as the engine's rule of that number says. */
  public static void pollEnter(int rule, @Nullable Object self) {
    EngineLink engine = EngineLink.installed();
    if (engine == null) {
      return;
    }
    try {
      engine.polling(rule, self);
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }

  /** The poll ends. */
  public static void pollExit() {
    LoopThread loop = LoopThreads.current();
    if (loop != null) {
      loop.pollExit();
    }
  }

  /** The calling thread begins to work for a thread pool. */
  public static void workerEnter(Object pool) {
    EngineLink engine = EngineLink.installed();
    if (engine == null) {
      return;
    }
    try {
      engine.workerStarted(pool);
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }

  /** The calling thread ends its work for a thread pool. */
  public static void workerExit() {
    LoopThread loop = LoopThreads.current();
    if (loop != null) {
      loop.unmark();
    }
  }

  /** A pool is handed a task by the calling thread. */
  public static void handed(Object pool) {
    LoopThread loop = LoopThreads.current();
    if (loop != null && loop.isLooping()) {
      OffloadPools.note(pool);
    }
  }

  /**
   * An object of a type has been made that the engine waits for; constructors of its subclasses may
   * still run.
   */
  public static void appeared(Object made) {
    if (EngineLink.installed() == null) {
      return;
    }
    try {
      Newcomers.note(made);
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }

  /** A thread is about to be started. */
  public static void starting(Thread thread) {
    EngineLink engine = EngineLink.installed();
    if (engine == null) {
      return;
    }
    try {
      engine.starting(thread);
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }

  /** A thread is about to get a name. Told by other threads than itself, it changes nothing. */
  public static void renaming(Thread thread, @Nullable Object name) {
    EngineLink engine = EngineLink.installed();
    if (engine == null || thread != Thread.currentThread() || !(name instanceof String text)) {
      return;
    }
    try {
      engine.renaming(text);
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }

  /** The calling thread hands over a task. */
  public static void hand(@Nullable Object task) {
    if (task == null) {
      return;
    }
    try {
      Handovers.hand(task);
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }

  /** The calling thread resumes a task that may have been handed over before. */
  public static void resume(@Nullable Object task) {
    if (task == null) {
      return;
    }
    try {
      Handovers.resume(task);
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }

  /** The calling thread begins to run a task that may have been handed over. */
  public static void serve(@Nullable Object task) {
    try {
      Handovers.serve(task);
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }

  /** The same for a task that the engine's row of that number finds. */
  public static void serve(int row, @Nullable Object self) {
    try {
      Handovers.serve(row, self);
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }

  /** The calling thread begins to work for anybody, whoever started it. */
  public static void shed() {
    Handovers.shed();
  }

  /** The task, or the work for anybody, ends. */
  public static void served() {
    Handovers.served();
  }

  /** Something is sent over a connection, as the engine's row of that number finds it. */
  public static void sent(int row, @Nullable Object self, @Nullable Object argument) {
    try {
      Handovers.sent(row, self, argument);
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }

  /** Something was received over a connection. */
  public static void received(int row, @Nullable Object self, @Nullable Object argument) {
    try {
      Handovers.received(row, self, argument);
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }

  /** Stands for {@link Runnable#run()} where a task may run that was handed over. */
  @SuppressWarnings("NullAway") // without a task it throws what the call it stands for would
  public static void run(@Nullable Runnable task) {
    serve(task);
    try {
      task.run();
    } finally {
      served();
    }
  }
}
