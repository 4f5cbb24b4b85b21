package io.loopwarden.engine.stall;

import io.loopwarden.bootstrap.LoopThread;

/**
 * Meters that are read once, at the end of a turn in which the JVM did not stop.
 *
 * @param end what the thread has spent by then, since the turn began
 */
record EndedTurn(Meter end) implements Meters {

  private static final StackTraceElement[] NO_STACK = {};

  /** A turn that is watched from its very beginning. */
  static WatchedTurn begun(LoopThread loop) {
    return new WatchedTurn(loop, 0, 0, new Meter(0, 0, 0, 0, 0, Meter.UNKNOWN));
  }

  @Override
  public Meter read(LoopThread of, long at) {
    return end;
  }

  @Override
  public long cpu(LoopThread of) {
    return end.cpu();
  }

  @Override
  public StackTraceElement[] stack(LoopThread of) {
    return NO_STACK;
  }

  @Override
  public Meter before(long moment) {
    return Meter.ofPauses(0, 0);
  }
}
