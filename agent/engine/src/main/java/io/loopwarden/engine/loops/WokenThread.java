package io.loopwarden.engine.loops;

import io.loopwarden.bootstrap.Faults;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A thread of the agent's own that does the same work each time it is woken, and rests in between:
 * for what runs code of the application, which may hang. It starts when it is woken first. An error
 * of the work is counted.
 */
public final class WokenThread {

  private final Runnable work;
  private final String name;

  /** Touched by whoever wakes it, one thread at a time. */
  private @Nullable Thread thread;

  /** Prepares it; nothing is started yet. */
  public WokenThread(Runnable work, String name) {
    this.work = work;
    this.name = name;
  }

  /** Returns whether it was woken before. One thread at a time, as {@link #wake}. */
  public boolean isStarted() {
    return thread != null;
  }

  /** Has the work done once more, soon. Does not wait. */
  public void wake() {
    if (thread == null) {
      thread = new OwnThread(this::run, name);
      thread.start();
    }
    LockSupport.unpark(thread);
  }

  private void run() {
    while (true) {
      try {
        work.run();
      } catch (Throwable fault) {
        Faults.count(fault);
      }
      LockSupport.park(this);
      Thread.interrupted(); // someone may interrupt all threads; parking again must wait
    }
  }
}
