package io.loopwarden.engine.stall;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells for how long the agent's thread was ready to run and was not let, because others had the
 * CPUs: a thread that is stopped is not ready. Linux counts that ({@code schedstat}, second
 * number); elsewhere a process that used CPU time meanwhile was not stopped. Agent thread only: the
 * file is that of the thread which opens it.
 */
public final class CpuShortage {

  private static final String FILE = "/proc/thread-self/schedstat";
  private static final int WAITED = 1;

  /** A process that runs uses more than this part of one CPU. */
  private static final int RUNNING_PART = 20;

  private final byte[] buffer = new byte[128];
  private @Nullable RandomAccessFile file;
  private boolean opened;
  private long remembered = Meter.UNKNOWN;
  private long rememberedCpu = Meter.UNKNOWN;
  private long rememberedAt;

  /** Remembers how things stand. */
  public void remember() {
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
    try {
      if (!opened) {
        opened = true;
        file = new RandomAccessFile(FILE, "r");
      }
      if (file == null) {
        return Meter.UNKNOWN;
      }
      file.seek(0);
      int length = file.read(buffer);
      String text = new String(buffer, 0, Math.max(0, length), StandardCharsets.US_ASCII);
      return Long.parseLong(text.trim().split(" ", -1)[WAITED]);
    } catch (IOException | RuntimeException notLinux) {
      file = null;
      return Meter.UNKNOWN;
    }
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
