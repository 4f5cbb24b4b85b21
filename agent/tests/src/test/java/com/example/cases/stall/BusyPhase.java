package com.example.cases.stall;

import com.example.cases.Loop;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A time in which a loop is never idle: a healthy task of a few milliseconds that follows itself.
 */
final class BusyPhase {

  private static final long PIECE_NANOS = 4_000_000;

  private final Loop loop;
  private final AtomicBoolean ended = new AtomicBoolean();
  private final AtomicInteger pieces = new AtomicInteger();
  private final AtomicInteger held = new AtomicInteger();
  private volatile boolean holding;

  private BusyPhase(Loop loop) {
    this.loop = loop;
  }

  /** One that has begun. */
  static BusyPhase begun(Loop loop) {
    BusyPhase phase = new BusyPhase(loop);
    loop.execute(phase::piece);
    phase.awaitPieces(20);
    return phase;
  }

  private void piece() {
    long end = System.nanoTime() + PIECE_NANOS;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    if (holding) {
      held.incrementAndGet();
      while (holding) {
        Thread.onSpinWait();
      }
    }
    pieces.incrementAndGet();
    if (!ended.get()) {
      loop.execute(this::piece);
    }
  }

  /** Returns when the loop has run so many tasks more. */
  void awaitPieces(int more) {
    int wanted = pieces.get() + more;
    while (pieces.get() < wanted) {
      Thread.yield();
    }
  }

  /** Does something while the loop is in the midst of a piece, which ends soon after it. */
  void inPiece(Runnable work) {
    int before = held.get();
    holding = true;
    while (held.get() == before) {
      Thread.yield();
    }
    work.run();
    holding = false;
  }

  /** Lets the loop become idle, after some tasks more. */
  void end() {
    awaitPieces(5);
    ended.set(true);
  }
}
