package io.loopwarden.api;

import org.jspecify.annotations.Nullable;

/**
 * In whose name a thread works: of which test, for example. Work that is handed to a loop, an
 * executor or another thread carries the origin of the thread that hands it over, once {@link
 * LedgerAccess#followWork()} was called. Thread-safe.
 *
 * <p>Must not be touched before the agent is active, like {@link LedgerAccess}.
 */
public final class WorkOrigin {

  /** No origin is known. */
  public static final long NONE = 0;

  private static long last;

  private static volatile @Nullable Keeper keeper;

  private WorkOrigin() {}

  /** Returns a new origin: above 0, and never returned again in this JVM. */
  public static synchronized long open() {
    return ++last;
  }

  /**
   * Lets the calling thread work in the name of an origin until this is called again, or until the
   * task ends that it runs.
   *
   * @param origin from {@link #open()}, or {@link #NONE}
   * @return the origin in whose name it worked before
   */
  public static long enter(long origin) {
    Keeper threads = keeper;
    return threads == null ? NONE : threads.enter(origin);
  }

  /** Returns the origin in whose name the calling thread works. */
  public static long current() {
    Keeper threads = keeper;
    return threads == null ? NONE : threads.current();
  }

  /** Says who keeps the origin of each thread. Called by the agent, when it starts. */
  public static void keepBy(Keeper threads) {
    keeper = threads;
  }

  /** Keeps the origin of each thread; for the agent's implementation. */
  public abstract static class Keeper {

    /** For the agent's implementation. */
    protected Keeper() {}

    /** See {@link WorkOrigin#enter}. */
    protected abstract long enter(long origin);

    /** See {@link WorkOrigin#current}. */
    protected abstract long current();
  }
}
