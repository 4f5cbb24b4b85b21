package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.ledger.Ledger;
import java.util.HashMap;
import java.util.Map;

/** Brings to the ledger what loops counted and did not capture, once each. Agent thread only. */
final class Losses {

  private final Ledger ledger;
  private final Map<LoopThread, long[]> counted = new HashMap<>();

  /** Written by the agent's thread alone, read by anyone. */
  private volatile long captured;

  Losses(Ledger ledger) {
    this.ledger = ledger;
  }

  void count(LoopThread[] loops, JudgedWaits<?> judged) {
    ledger.countDropped(judged.droppedSince());
    for (LoopThread loop : loops) {
      count(loop);
    }
  }

  /** Returns how many waits the loops have captured, those that have ended included. Any thread. */
  long captured() {
    return captured;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // by one thread at a time
  private void addCaptured(long more) {
    captured += more;
  }

  /** Counts what a loop whose thread has ended left, and forgets the loop. */
  void forget(LoopThread ended) {
    count(ended);
    counted.remove(ended);
  }

  private void count(LoopThread loop) {
    long[] before = counted.computeIfAbsent(loop, l -> new long[3]);
    long limited = loop.rateLimited();
    long dropped = loop.dropped();
    ledger.countRateLimited(limited - before[0]);
    ledger.countDropped(dropped - before[1]);
    long caught = Math.max(before[2], loop.waits() - limited - dropped);
    addCaptured(caught - before[2]);
    before[2] = caught;
    before[0] = limited;
    before[1] = dropped;
  }
}
