package io.loopwarden.bootstrap;

import org.jspecify.annotations.Nullable;

/**
 * What the bootstrap side asks of the engine: rare, cold questions. Every call is made on an
 * application thread with probes silenced; an error thrown here is counted by {@link Faults} and
 * goes no further.
 */
public abstract class EngineLink {

  private static volatile @Nullable EngineLink installed;

  /** For the engine's implementation. */
  protected EngineLink() {}

  /**
   * Connects the engine, or disconnects it with {@code null}. Takes effect for calls that begin
   * later.
   */
  public static void install(@Nullable EngineLink link) {
    installed = link;
  }

  /** Returns the engine, or {@code null} while none is connected. */
  public static @Nullable EngineLink installed() {
    return installed;
  }

  /**
   * An executor was bound to the calling thread.
   *
   * @param model number of the loop model whose bind method ran
   * @param executor the executor; decides whether this thread is a loop now
   */
  public abstract void bound(int model, Object executor);

  /** The executor of the calling thread was unbound. */
  public abstract void unbound();

  /**
   * A method began that makes the calling thread a loop as long as it runs, unless its rule says
   * otherwise.
   *
   * @param rule number of the rule whose method began
   * @param self the method's receiver, or {@code null}
   * @param argument the argument the rule asks for, or {@code null}
   */
  public abstract void entered(int rule, @Nullable Object self, @Nullable Object argument);

  /**
   * The calling thread polls, and must do so again in time.
   *
   * @param rule number of the rule whose method began
   * @param self what is polled
   */
  public abstract void polling(int rule, @Nullable Object self);

  /** The calling thread began to work for a JDK thread pool. */
  public abstract void workerStarted(Object pool);

  /**
   * A thread is about to be started by the calling thread; its name and class may make it a loop.
   */
  public abstract void starting(Thread thread);

  /** The calling thread gives itself a name, which may make it a loop, or end its being one. */
  public abstract void renaming(String name);

  /**
   * Judges a wait at its entry, in fail mode only, and records it.
   *
   * @return the error to throw, or {@code null} to let the call wait and be recorded at its end
   */
  public abstract @Nullable Error judge(Incident entering);

  /**
   * Takes over the installation of a tool of the same kind, given its builder.
   *
   * @return whether it was taken over, so that the tool does nothing itself
   */
  public abstract boolean takesOver(Object builder);

  /**
   * Asks whether a tool that was taken over watches a thread; once, on that thread.
   *
   * @return {@code WatchedThreads.ALWAYS}, {@code AT_TIMES} or {@code NEVER}
   */
  public abstract byte watches(Thread thread);

  /** Asks the same of a thread that is watched at times, on that thread. */
  public abstract boolean watchesNow(Thread thread);

  /** Model of threads that only a tool which was taken over watches. */
  public abstract String watchingModel();

  /**
   * Tells the tool's callback of a wait at its entry, on the waiting thread.
   *
   * @return what the callback threw and may be thrown here, or {@code null} to let the call wait
   */
  public abstract @Nullable Throwable callBack(Incident entering);

  /**
   * The calling thread sends something over a connection, once work is followed.
   *
   * @param row number of the row whose method began
   * @param self the method's receiver, or {@code null}
   * @param argument its first argument, or {@code null}
   * @param origin in whose name, {@link io.loopwarden.api.WorkOrigin#NONE} when that is not known
   */
  public abstract void sent(int row, @Nullable Object self, @Nullable Object argument, long origin);

  /**
   * The calling thread receives something over a connection, once work is followed.
   *
   * @return whose work that is, {@link io.loopwarden.api.WorkOrigin#NONE} when it is not known
   */
  public abstract long received(int row, @Nullable Object self, @Nullable Object argument);

  /**
   * Asks for the task that a method runs, once work is followed.
   *
   * @param row number of the row whose method began
   * @param self the method's receiver, or {@code null}
   */
  public abstract @Nullable Object task(int row, @Nullable Object self);
}
