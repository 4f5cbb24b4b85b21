package io.loopwarden.engine.weave;

import io.loopwarden.engine.loops.OwnThread;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Weaves the JDK's classes that were loaded before the agent, when the first class loads that
 * announces event loops. A program without loops never pays for it.
 *
 * <p>It runs on a thread of its own, because the JVM passes no class to a transformer that is
 * already at work on the same thread. Whoever loads the announcing class waits for it, two seconds
 * at most: it holds no lock that the weaving needs.
 */
final class LateWeaving implements Runnable {

  private static final long PATIENCE_MILLIS = 2_000L;
  private static final long LONG_PATIENCE_MILLIS = 60_000L;

  private final Runnable work;
  private final Thread thread = new OwnThread(this, "loopwarden-weave");
  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile boolean done;

  LateWeaving(Runnable work) {
    this.work = work;
  }

  @Override
  public void run() {
    try {
      work.run();
    } finally {
      done = true;
    }
  }

  /**
   * Begins the work unless it has begun, and waits for its end. An interrupt is kept for the
   * caller.
   */
  void demand() {
    demand(PATIENCE_MILLIS);
  }

  /** The same for a caller that needs the end of the work: it waits a minute at most. */
  void demandAll() {
    demand(LONG_PATIENCE_MILLIS);
  }

  private void demand(long patienceMillis) {
    if (done || Thread.currentThread() == thread) {
      return;
    }
    if (begun.compareAndSet(false, true)) {
      thread.start();
    }
    try {
      thread.join(patienceMillis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
