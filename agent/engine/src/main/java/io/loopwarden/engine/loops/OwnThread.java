package io.loopwarden.engine.loops;

import io.loopwarden.bootstrap.Faults;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A thread of the agent's own: a daemon in a group of the agent below the outermost one, where no
 * application reaches it when it interrupts or lists its own, without the application's context
 * class loader. No rule makes such a thread a loop, nor one that the JDK starts for it, whatever
 * names the rule covers. What its work throws is counted and ends it: a handler of the application
 * for errors that nobody has caught, which may end the JVM, never sees it.
 */
public final class OwnThread extends Thread {

  private static final ThreadGroup GROUP = new ThreadGroup(outermostGroup(), "loopwarden");

  private static final List<Thread> RUNNING = new CopyOnWriteArrayList<>();

  /** Creates a thread that is not started. */
  public OwnThread(Runnable work, String name) {
    super(GROUP, work, name, 0, false);
    setDaemon(true);
    setContextClassLoader(null);
  }

  /** Returns whether a thread is the agent's own, or was started by one. Any thread. */
  public static boolean isOwn(Thread thread) {
    return thread instanceof OwnThread || thread.getThreadGroup() == GROUP;
  }

  /** Returns those that run now. Any thread. */
  public static List<Thread> running() {
    return Collections.unmodifiableList(RUNNING);
  }

  @Override
  public void run() {
    RUNNING.add(this);
    try {
      super.run();
    } catch (Throwable fault) {
      Faults.count(fault);
    } finally {
      RUNNING.remove(this);
    }
  }

  private static ThreadGroup outermostGroup() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    for (ThreadGroup parent = group; parent != null; parent = parent.getParent()) {
      group = parent;
    }
    return group;
  }
}
