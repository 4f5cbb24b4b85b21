package io.loopwarden.engine.stall;

import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/**
 * Tells for how long the agent's thread was ready to run and was not let, because others had the
 * CPUs: a thread that is stopped is not ready. Linux counts that ({@code schedstat}, second
 * number); elsewhere a process that used CPU time meanwhile was not stopped. Agent thread only: the
 * file is that of the thread which opens it.
 */
final class CpuShortage {

  private static final String SELF = "/proc/thread-self";

  /** A process that runs uses more than this part of one CPU. */
  private static final int RUNNING_PART = 20;

  private @Nullable SchedulerFile file;
  private long remembered = Meter.UNKNOWN;
  private long rememberedCpu = Meter.UNKNOWN;
  private long rememberedAt;

  /** Remembers how things stand. */
  void remember() {
    remembered = waited();
    rememberedCpu = remembered == Meter.UNKNOWN ? processCpu() : Meter.UNKNOWN;
    rememberedAt = System.nanoTime();
  }

  /** Returns for how long since then, nanoseconds; all of the time when the process ran. */
  long sinceRemembered() {
    long waited = waited();
    if (waited != Meter.UNKNOWN && remembered != Meter.UNKNOWN) {
      return waited - remembered;
    }
    long cpu = processCpu();
    long passed = System.nanoTime() - rememberedAt;
    boolean known = cpu != Meter.UNKNOWN && rememberedCpu != Meter.UNKNOWN;
    return known && cpu - rememberedCpu < passed / RUNNING_PART ? 0 : passed;
  }

  private long waited() {
    SchedulerFile own = file;
    if (own == null) {
      own = new SchedulerFile(SELF);
      file = own;
    }
    return own.queued();
  }

  private static long processCpu() {
    try {
      com.sun.management.OperatingSystemMXBean system =
          ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
      return system == null ? Meter.UNKNOWN : system.getProcessCpuTime();
    } catch (RuntimeException | LinkageError notToBeHad) {
      return Meter.UNKNOWN;
    }
  }
}
