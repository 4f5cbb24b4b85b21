package io.loopwarden.engine.pools;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Reads the threads of a pool. Never waits for the pool: while somebody else has its lock, nothing
 * is known. Agent thread only.
 */
final class Workers {

  /** Nothing is known at this moment. */
  static final long UNKNOWN = -1;

  private static final PrivateField LOCK =
      PrivateField.required(ThreadPoolExecutor.class, "mainLock");
  private static final PrivateField WORKERS =
      PrivateField.required(ThreadPoolExecutor.class, "workers");
  private static final PrivateField COMPLETED =
      PrivateField.required(ThreadPoolExecutor.class, "completedTaskCount");
  private static final Class<?> WORKER = workerType();
  private static final PrivateField THREAD = PrivateField.required(WORKER, "thread");
  private static final PrivateField OWN_COMPLETED = PrivateField.required(WORKER, "completedTasks");
  private static final Method IS_LOCKED = isLocked();

  /** Returns how many tasks were taken so far, or {@link #UNKNOWN}. */
  long tasksTaken(ThreadPoolExecutor pool) {
    if (!(LOCK.of(pool) instanceof ReentrantLock lock) || !lock.tryLock()) {
      return UNKNOWN;
    }
    try {
      long taken = count(COMPLETED.of(pool));
      for (Object worker : all(pool)) {
        taken += count(OWN_COMPLETED.of(worker)) + (isBusy(worker) ? 1 : 0);
      }
      return taken;
    } finally {
      lock.unlock();
    }
  }

  /** Returns what the threads do at this moment, or {@code null} when nothing is known. */
  @Nullable Staff staff(ThreadPoolExecutor pool) {
    if (!(LOCK.of(pool) instanceof ReentrantLock lock) || !lock.tryLock()) {
      return null;
    }
    List<Thread> busy = new ArrayList<>();
    int total = 0;
    try {
      for (Object worker : all(pool)) {
        total++;
        if (isBusy(worker) && THREAD.of(worker) instanceof Thread working) {
          busy.add(working);
        }
      }
    } finally {
      lock.unlock();
    }
    return new Staff(busy, total, total >= pool.getCorePoolSize(), anyLoop(busy));
  }

  private static Set<?> all(ThreadPoolExecutor pool) {
    return WORKERS.of(pool) instanceof Set<?> set ? set : Set.of();
  }

  private static long count(@Nullable Object number) {
    return number instanceof Long tasks ? tasks : 0;
  }

  /** A worker is its own lock, which it has while it runs a task. */
  private static boolean isBusy(Object worker) {
    try {
      return (Boolean) IS_LOCKED.invoke(worker);
    } catch (ReflectiveOperationException unreadable) {
      return false;
    }
  }

  static boolean anyLoop(List<Thread> threads) {
    for (Thread thread : threads) {
      LoopThread loop = LoopThreads.of(thread);
      if (loop != null && loop.isLooping()) {
        return true;
      }
    }
    return false;
  }

  private static Class<?> workerType() {
    try {
      return Class.forName("java.util.concurrent.ThreadPoolExecutor$Worker", false, null);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Method isLocked() {
    try {
      Method method = WORKER.getDeclaredMethod("isLocked");
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
