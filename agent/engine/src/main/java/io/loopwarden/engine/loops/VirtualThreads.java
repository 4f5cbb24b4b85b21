package io.loopwarden.engine.loops;

/**
 * Whether the program uses virtual threads: whether the JVM has loaded the class of their carriers,
 * which it does for the first of them (JDK 21 to 25). Written by whatever thread loads it, read by
 * the agent's.
 */
public final class VirtualThreads {

  private static final String CARRIER = "jdk/internal/misc/CarrierThread";

  private volatile boolean used;

  /** Takes note of a class that loads, or was found loaded; its name with slashes. Wait-free. */
  public void loaded(String className) {
    if (className.equals(CARRIER)) {
      used = true;
    }
  }

  /** Returns whether there was a virtual thread. */
  public boolean areUsed() {
    return used;
  }
}
