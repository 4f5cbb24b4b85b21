package com.example.cases.stall;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Processor time of the calling thread: work that lasts for so much of it is as long on a busy
 * machine as on an idle one, but for the waits in between. Handlers ask the clock themselves: a
 * method in between would be a line of theirs as well, and the one that samples like best.
 */
final class CpuTime {

  static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private CpuTime() {}
}
