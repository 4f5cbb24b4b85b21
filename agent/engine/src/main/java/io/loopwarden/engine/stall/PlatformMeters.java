package io.loopwarden.engine.stall;

import io.loopwarden.bootstrap.LoopThread;

/** Reads what threads and their JVM have spent. Agent thread only. */
final class PlatformMeters implements Meters {

  private final JvmPauses pauses;
  private final SchedulerFiles scheduler = new SchedulerFiles();
  private long collections = Meter.UNKNOWN;
  private long safepoints = Meter.UNKNOWN;

  /** Creates one that asks about pauses there. */
  PlatformMeters(JvmPauses pauses) {
    this.pauses = pauses;
  }

  @Override
  public Meter read(LoopThread loop, long now) {
    long collected = pauses.collections();
    return new Meter(
        cpu(loop),
        waited(loop, now),
        scheduler.queuedNanos(loop.thread()),
        collected,
        pauses.safepoints(collected),
        pauses.compiled());
  }

  @Override
  public long cpu(LoopThread loop) {
    return ThreadCpu.nanosOf(loop.thread());
  }

  @Override
  public Meter before() {
    return new Meter(
        Meter.UNKNOWN, Meter.UNKNOWN, Meter.UNKNOWN, collections, safepoints, Meter.UNKNOWN);
  }

  /** Forgets a loop whose thread has ended. */
  void forget(LoopThread ended) {
    scheduler.forget(ended.thread());
  }

  /** Remembers the pauses until now; called often. */
  void tick() {
    collections = pauses.collections();
    safepoints = pauses.safepoints(collections);
  }

  /** Returns how long a loop has been in waits that probes saw, the open one included. */
  static long waited(LoopThread loop, long now) {
    long before = loop.waitNanos();
    long since = loop.openSinceNanos();
    return before + (since == 0 ? 0 : Math.max(0, now - since));
  }
}
