package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.CaptureCounts;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.ledger.Ledger;
import java.util.HashMap;
import java.util.Map;

/** Brings to the ledger what became of the waits that loops made, once each. Agent thread only. */
final class Losses {

  private final Ledger ledger;
  private final Map<LoopThread, Counted> counted = new HashMap<>();

  Losses(Ledger ledger) {
    this.ledger = ledger;
  }

  void count(LoopThread[] loops, JudgedWaits<?> judged) {
    ledger.countCaptured(judged.takenSince());
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
    Counted before = counted.getOrDefault(loop, Counted.NOTHING);
    Counted now = Counted.of(loop.counts());
    ledger.countCaptured(now.captured - before.captured);
    ledger.countRateLimited(now.rateLimited - before.rateLimited);
    ledger.countDropped(now.dropped - before.dropped);
    counted.put(loop, now);
  }

  private record Counted(long captured, long rateLimited, long dropped) {

    static final Counted NOTHING = new Counted(0, 0, 0);

    static Counted of(CaptureCounts counts) {
      return new Counted(counts.capturedCount(), counts.rateLimitedCount(), counts.droppedCount());
    }
  }
}
