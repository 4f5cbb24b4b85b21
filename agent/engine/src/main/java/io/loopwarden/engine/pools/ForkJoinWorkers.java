package io.loopwarden.engine.pools;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/** Reads the threads of a fork-join pool. Takes no lock. Agent thread only. */
final class ForkJoinWorkers {

  private static final String CARRIER = "jdk.internal.misc.CarrierThread";

  private ForkJoinWorkers() {}

  /** Returns what the threads do; carriers of virtual threads are watched in another way. */
  static Staff staff(ForkJoinPool pool) {
    List<Thread> threads = new ArrayList<>();
    boolean carriers = false;
    for (Object queue : ForkJoinQueues.of(pool)) {
      Thread owner = ForkJoinQueues.ownerOf(queue);
      if (owner != null && owner.isAlive()) {
        threads.add(owner);
        carriers |= owner.getClass().getName().equals(CARRIER);
      }
    }
    int total = threads.size();
    List<Thread> busy = pool.getActiveThreadCount() >= total ? threads : List.of();
    boolean grown = total >= pool.getParallelism();
    return new Staff(busy, total, grown, carriers || Workers.anyLoop(busy));
  }
}
