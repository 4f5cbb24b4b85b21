package io.loopwarden.engine.loops;

/**
 * A thread of the agent's own: a daemon in the outermost group, where no application reaches it
 * when it interrupts or lists its own, without the application's context class loader. No rule
 * makes such a thread a loop, whatever names the rule covers.
 */
public final class OwnThread extends Thread {

  /** Creates a thread that is not started. */
  public OwnThread(Runnable work, String name) {
    super(outermostGroup(), work, name, 0, false);
    setDaemon(true);
    setContextClassLoader(null);
  }

  private static ThreadGroup outermostGroup() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    for (ThreadGroup parent = group; parent != null; parent = parent.getParent()) {
      group = parent;
    }
    return group;
  }
}
