package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks about threads, and counts what stops the whole JVM to each loop, for as long as the question
 * took: more than that no loop can have been held up. Agent thread only.
 */
final class CostedThreads implements ThreadFacts {

  private final ThreadFacts facts;

  CostedThreads(ThreadFacts facts) {
    this.facts = facts;
  }

  @Override
  public long blockedCount(Thread thread) {
    return facts.blockedCount(thread);
  }

  @Override
  public long cpuNanos(Thread thread) {
    return facts.cpuNanos(thread);
  }

  @Override
  public @Nullable Blockade blockade(Thread waiter) {
    long asked = System.nanoTime();
    Blockade seen = facts.blockade(waiter);
    countToAll(asked);
    return seen;
  }

  @Override
  public @Nullable List<Blockade> initialisations(Thread waiter, long stillNanos) {
    long asked = System.nanoTime();
    List<Blockade> seen = facts.initialisations(waiter, stillNanos);
    if (seen != null) {
      countToAll(asked);
    }
    return seen;
  }

  @Override
  public boolean isInitialised(String className) {
    return facts.isInitialised(className);
  }

  private static void countToAll(long asked) {
    long now = System.nanoTime();
    for (LoopThread loop : LoopThreads.all()) {
      loop.stops().stoppedWithAll(asked, now);
    }
  }
}
