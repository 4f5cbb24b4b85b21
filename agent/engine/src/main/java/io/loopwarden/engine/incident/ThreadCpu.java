package io.loopwarden.engine.incident;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * CPU time of threads. Loaded on the first suspected stall, because it starts the platform's
 * management classes.
 */
final class ThreadCpu {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ThreadCpu() {}

  /** Returns the CPU time a thread has used, in nanoseconds; 0 when the JVM does not tell. */
  static long nanosOf(Thread thread) {
    return THREADS.isThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled()
        ? Math.max(0, THREADS.getThreadCpuTime(thread.getId()))
        : 0;
  }
}
