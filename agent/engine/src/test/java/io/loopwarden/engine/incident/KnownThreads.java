package io.loopwarden.engine.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of threads what a test told it. */
final class KnownThreads implements ThreadFacts {

  long blockedCount;
  long cpuNanos;
  @Nullable Blockade blockade;
  @Nullable List<Blockade> initialisations = List.of();
  boolean initialised;

  @Override
  public long blockedCount(Thread thread) {
    return blockedCount;
  }

  @Override
  public long cpuNanos(Thread thread) {
    return cpuNanos;
  }

  @Override
  public @Nullable Blockade blockade(Thread waiter) {
    return blockade;
  }

  @Override
  public @Nullable List<Blockade> initialisations(Thread waiter, long stillNanos) {
    return initialisations;
  }

  @Override
  public boolean isInitialised(String className) {
    return initialised;
  }
}
