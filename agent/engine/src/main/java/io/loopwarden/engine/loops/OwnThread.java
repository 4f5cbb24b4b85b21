package io.loopwarden.engine.loops;

import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A thread of the agent's own: a daemon in the outermost group, where no application reaches it
 * when it interrupts or lists its own, without the application's context class loader. No rule
 * makes such a thread a loop, whatever names the rule covers.
 */
public final class OwnThread extends Thread {

  private static final Collection<OwnThread> LIVING = new ConcurrentLinkedQueue<>();

  /** Creates a thread that is not started. */
  public OwnThread(Runnable work, String name) {
    super(outermostGroup(), work, name, 0, false);
    setDaemon(true);
    setContextClassLoader(null);
  }

  /** Returns those that run at this moment. Any thread. */
  public static Collection<Thread> living() {
    return new ArrayList<>(LIVING);
  }

  @Override
  public void run() {
    LIVING.add(this);
    try {
      super.run();
    } finally {
      LIVING.remove(this);
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
