package io.loopwarden.engine.stall;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * CPU time of threads. Used from the first suspected stall on, because it starts the platform's
 * management classes.
 */
public final class ThreadCpu {

  /** The JVM does not tell, or has no module {@code java.management}. */
  public static final long UNKNOWN = -1;

  private ThreadCpu() {}

  /** Returns the CPU time a thread has used, in nanoseconds, or {@link #UNKNOWN}. */
  public static long nanosOf(Thread thread) {
    try {
      return Platform.nanosOf(thread.getId());
    } catch (RuntimeException | LinkageError notToBeHad) {
      return UNKNOWN;
    }
  }

  /** Apart, because a JVM without the module cannot load it. */
  private static final class Platform {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static long nanosOf(long threadId) {
      return THREADS.isThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled()
          ? Math.max(UNKNOWN, THREADS.getThreadCpuTime(threadId))
          : UNKNOWN;
    }
  }
}
