package io.loopwarden.benchmarks.soak;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;

/**
 * Keeps one loop busy for nine tenths of the time: bursts of short tasks that leave some garbage,
 * and a pause after each. The length of a task is processor time, so it lasts longer where others
 * compete. Runs on the loop's thread; the figures may be read from any.
 */
final class HealthyLoad {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int MOST_TASKS_A_BURST = 20;
  private static final double SHORTEST_MICROS = 100;
  private static final double LONGEST_MICROS = 5_000;
  private static final int GARBAGE_BYTES = 4_096;

  /** Busy parts to one idle part. */
  private static final int BUSY_PARTS = 9;

  /** Written so that no compiler leaves the work out. */
  static volatile int sink;

  private final String name;
  private final TimedLoop loop;
  private final Random random;
  private final long beganAt = System.nanoTime();
  private long burstAt;
  private int left;
  private final LongAdder tasks = new LongAdder();
  private final LongAdder busyNanos = new LongAdder();
  private volatile long longestNanos;

  HealthyLoad(String name, TimedLoop loop, long seed) {
    this.name = name;
    this.loop = loop;
    this.random = new Random(seed);
  }

  /** Begins the first burst; it never ends. */
  void start() {
    loop.execute(this::burst);
  }

  /** Says how busy the loop was, and how long its longest task took by the clock. */
  String figures() {
    double busy = busyNanos.doubleValue() / (System.nanoTime() - beganAt);
    return String.format(
        "%-8s %,11d tasks, %4.1f %% busy, longest task %.1f ms",
        name, tasks.sum(), busy * 100, longestNanos / 1e6);
  }

  private void burst() {
    burstAt = System.nanoTime();
    left = 1 + random.nextInt(MOST_TASKS_A_BURST);
    for (int i = left; i > 0; i--) {
      loop.execute(this::task);
    }
  }

  private void task() {
    long began = System.nanoTime();
    work();
    long now = System.nanoTime();
    tasks.increment();
    longestNanos = Math.max(longestNanos, now - began);
    if (--left == 0) {
      busyNanos.add(now - burstAt);
      loop.schedule(this::burst, (now - burstAt) / BUSY_PARTS);
    }
  }

  private void work() {
    long end = THREADS.getCurrentThreadCpuTime() + cpuNanos();
    do {
      byte[] garbage = new byte[GARBAGE_BYTES];
      random.nextBytes(garbage);
      sink = Arrays.hashCode(garbage);
    } while (THREADS.getCurrentThreadCpuTime() < end);
  }

  /** Many short tasks and a few long ones. */
  private long cpuNanos() {
    double ratio = LONGEST_MICROS / SHORTEST_MICROS;
    return (long) (SHORTEST_MICROS * Math.pow(ratio, random.nextDouble()) * 1_000);
  }
}
