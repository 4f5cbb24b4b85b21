package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.ledger.Ledger;
import java.util.HashMap;
import java.util.Map;

/** Brings to the ledger what loops counted and did not capture, once each. Agent thread only. */
final class Losses {

  private final Ledger ledger;
  private final Map<LoopThread, long[]> counted = new HashMap<>();

  Losses(Ledger ledger) {
    this.ledger = ledger;
  }

  void count(LoopThread[] loops, JudgedWaits<?> judged) {
    ledger.countDropped(judged.droppedSince());
    for (LoopThread loop : loops) {
      count(loop);
    }
  }

  /** Counts what a loop whose thread has ended left, and forgets the loop. */
  void forget(LoopThread ended) {
    count(ended);
    counted.remove(ended);
  }

  private void count(LoopThread loop) {
    long[] before = counted.computeIfAbsent(loop, l -> new long[2]);
    long limited = loop.rateLimited();
    long dropped = loop.dropped();
    ledger.countRateLimited(limited - before[0]);
    ledger.countDropped(dropped - before[1]);
    before[0] = limited;
    before[1] = dropped;
  }
}
