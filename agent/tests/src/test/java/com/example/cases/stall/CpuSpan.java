package com.example.cases.stall;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * A span of processor time of the calling thread: as long on a busy machine as on an idle one, but
 * for the waits in between.
 */
final class CpuSpan {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long end;

  private CpuSpan(long end) {
    this.end = end;
  }

  /** A span that begins now. */
  static CpuSpan ofMillis(long millis) {
    return new CpuSpan(THREADS.getCurrentThreadCpuTime() + millis * 1_000_000);
  }

  /** Returns whether the thread has computed for so long; asks the system, so ask seldom. */
  boolean isOver() {
    return THREADS.getCurrentThreadCpuTime() >= end;
  }
}
