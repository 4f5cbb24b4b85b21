package io.loopwarden.api;

import io.loopwarden.bootstrap.OriginStack;
import java.util.concurrent.atomic.AtomicLong;

/**
 * In whose name a thread works: of which test, for example. Work that is handed to a loop, an
 * executor or another thread carries the origin of the thread that hands it over, once {@link
 * LedgerAccess#followWork()} was called. Thread-safe; lock-free.
 *
 * <p>Must not be touched before the agent is active, like {@link LedgerAccess}.
 */
public final class WorkOrigin {

  /** No origin is known. */
  public static final long NONE = 0;

  private static final AtomicLong LAST = new AtomicLong();

  private WorkOrigin() {}

  /** Returns a new origin: above 0, and never returned again in this JVM. */
  public static long open() {
    return LAST.incrementAndGet();
  }

  /**
   * Lets the calling thread work in the name of an origin until this is called again, or until the
   * task ends that it runs.
   *
   * @param origin from {@link #open()}, or {@link #NONE}
   * @return the origin in whose name it worked before
   */
  public static long enter(long origin) {
    return OriginStack.current().replace(origin);
  }

  /** Returns the origin in whose name the calling thread works. */
  public static long current() {
    return OriginStack.current().top();
  }
}
