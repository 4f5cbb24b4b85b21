package io.loopwarden.engine.stall;

import io.loopwarden.bootstrap.LoopThread;

/** Reads what threads and their JVM have spent. Agent thread only. */
final class PlatformMeters implements Meters {

  private final JvmPauses pauses;
  private final SchedulerFiles scheduler = new SchedulerFiles();
  private final PauseHistory history = new PauseHistory();
  private Meter atLook = Meter.ofPauses(Meter.UNKNOWN, Meter.UNKNOWN);
  private Meter atLookBefore = atLook;

  /** Creates one that asks about pauses there. */
  PlatformMeters(JvmPauses pauses) {
    this.pauses = pauses;
  }

  @Override
  public Meter read(LoopThread loop, long now) {
    Meter paused = pauses.pauses();
    return new Meter(
        cpu(loop),
        waited(loop, now),
        scheduler.queuedNanos(loop.thread()),
        paused.collections(),
        paused.safepoints(),
        pauses.compiled());
  }

  @Override
  public long cpu(LoopThread loop) {
    return ThreadCpu.nanosOf(loop.thread());
  }

  @Override
  public StackTraceElement[] stack(LoopThread loop) {
    long asked = System.nanoTime();
    StackTraceElement[] stack = loop.thread().getStackTrace();
    long now = System.nanoTime();
    loop.stops().stackTaken(asked, now);
    pauses.stops().tookStack(now - asked);
    return stack;
  }

  @Override
  public Meter before(long moment) {
    return history.at(moment);
  }

  /** Forgets a loop whose thread has ended. */
  void forget(LoopThread ended) {
    scheduler.forget(ended.thread());
  }

  /** Remembers the pauses until now, before a loop is looked at for the first time. */
  void remember() {
    history.add(System.nanoTime(), pauses.pauses());
  }

  /** A look begins. A pause that strikes during it comes after this, whatever it sees of it. */
  void lookBegins() {
    atLookBefore = atLook;
    atLook = pauses.pauses();
    pauses.stops().lookBegins();
    history.add(System.nanoTime(), atLook);
  }

  /** Returns how long collections took from the beginning of the look before until now. */
  long collected() {
    return pauses.pauses().since(atLookBefore).collections();
  }

  /** Returns how long a loop has been in waits that probes saw, the open one included. */
  static long waited(LoopThread loop, long now) {
    long before = loop.waitNanos();
    long since = loop.openSinceNanos();
    return before + (since == 0 ? 0 : Math.max(0, now - since));
  }
}
