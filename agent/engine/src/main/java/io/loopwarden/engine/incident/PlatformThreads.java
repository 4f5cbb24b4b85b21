package io.loopwarden.engine.incident;

import io.loopwarden.engine.naming.LoadedClasses;
import io.loopwarden.engine.stall.ThreadCpu;
import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the platform's management classes, which the first call starts. */
final class PlatformThreads implements ThreadFacts {

  private static final StackTraceElement[] NO_STACK = {};
  private static final int DEEPEST = 1_024;

  private final MonitorNames monitors;
  private final ClassStates classes;
  private final ClassInitialisers initialisers;

  PlatformThreads(LoadedClasses loaded) {
    this.monitors = new MonitorNames(loaded);
    this.classes = new ClassStates(loaded);
    this.initialisers = new ClassInitialisers(classes);
  }

  @Override
  public long blockedCount(Thread thread) {
    try {
      ThreadInfo info = Platform.THREADS.getThreadInfo(thread.getId());
      return info == null ? UNKNOWN : info.getBlockedCount();
    } catch (RuntimeException | LinkageError notToBeHad) {
      return UNKNOWN;
    }
  }

  @Override
  public long cpuNanos(Thread thread) {
    return ThreadCpu.nanosOf(thread);
  }

  @Override
  public @Nullable Blockade blockade(Thread waiter) {
    try {
      return seen(waiter.getId());
    } catch (RuntimeException | LinkageError notToBeHad) {
      return null;
    }
  }

  @Override
  public @Nullable List<Blockade> initialisations(Thread waiter, long stillNanos) {
    try {
      ThreadInfo info = Platform.THREADS.getThreadInfo(waiter.getId());
      if (info == null || info.isInNative()) {
        return List.of();
      }
      return initialisers.mayLook(System.nanoTime(), stillNanos)
          ? initialisers.find(
              waiter.getId(), Platform.THREADS.dumpAllThreads(false, false, DEEPEST))
          : null;
    } catch (RuntimeException | LinkageError notToBeHad) {
      return List.of();
    }
  }

  @Override
  public boolean isInitialised(String className) {
    return classes.isInitialised(className);
  }

  private @Nullable Blockade seen(long waiter) {
    ThreadInfo early = Platform.THREADS.getThreadInfo(waiter);
    if (early == null) {
      return null;
    }
    long owner = early.getLockOwnerId();
    long[] both = owner < 0 ? new long[] {waiter} : new long[] {waiter, owner};
    ThreadInfo[] seen = Platform.THREADS.getThreadInfo(both, DEEPEST);
    ThreadInfo waits = seen[0];
    if (waits == null || waits.getThreadState() != Thread.State.BLOCKED) {
      return null;
    }
    boolean sameOwner = owner >= 0 && waits.getLockOwnerId() == owner;
    return blockade(waits, sameOwner ? owner(waits, seen[1]) : null);
  }

  private static Blockade.Owner owner(ThreadInfo waits, @Nullable ThreadInfo owner) {
    String name = String.valueOf(waits.getLockOwnerName());
    StackTraceElement[] stack = owner == null ? NO_STACK : owner.getStackTrace();
    return new Blockade.Owner(waits.getLockOwnerId(), name, stack);
  }

  private Blockade blockade(ThreadInfo waits, Blockade.@Nullable Owner owner) {
    StackTraceElement[] stack = waits.getStackTrace();
    LockInfo lock = waits.getLockInfo();
    StackTraceElement[] others = owner == null ? NO_STACK : owner.stack();
    String holds =
        lock == null
            ? "an unknown object"
            : monitors.nameOf(lock.getClassName(), lock.getIdentityHashCode(), stack, others);
    return new Blockade(stack, waits.getBlockedCount(), holds, owner);
  }

  /** Apart, because a JVM without the module {@code java.management} cannot load it. */
  private static final class Platform {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  }
}
