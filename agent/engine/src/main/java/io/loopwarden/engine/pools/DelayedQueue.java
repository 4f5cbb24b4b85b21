package io.loopwarden.engine.pools;

import java.util.Queue;
import java.util.concurrent.Delayed;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The queue of a scheduled pool: its first task waits from the moment it is due. Reads the heap
 * without its lock; a look at the wrong moment sees a task that is due later. Agent thread only.
 */
final class DelayedQueue extends QueueWatch {

  private static final String TYPE =
      "java.util.concurrent.ScheduledThreadPoolExecutor$DelayedWorkQueue";

  private static final int MOST_COUNTED = 10_000;

  private final PrivateField heap;
  private long forgivenUntil;
  private long forgiven;

  DelayedQueue(Class<?> queue) {
    this.heap = PrivateField.required(queue, "queue");
  }

  static boolean fits(Queue<Runnable> queue) {
    return queue.getClass().getName().equals(TYPE);
  }

  /** The heap's order says nothing of its depth, so all are asked, once the first is due. */
  @Override
  int length(ExecutorService pool) {
    @Nullable Object[] tasks = tasks(pool);
    if (overdueNanos(tasks, 0) <= 0) {
      return 0;
    }
    int due = 0;
    for (int i = 0; i < Math.min(tasks.length, MOST_COUNTED); i++) {
      if (overdueNanos(tasks, i) > 0) {
        due++;
      }
    }
    return due;
  }

  @Override
  long look(ExecutorService pool, long now) {
    long overdue = overdueNanos(tasks(pool), 0);
    boolean stoodStill = forgiven != 0 && now - overdue < forgivenUntil;
    return Math.max(0, stoodStill ? overdue - forgiven : overdue);
  }

  @Override
  void forgive(long nanos) {
    forgivenUntil = System.nanoTime();
    forgiven = nanos;
  }

  @Override
  void rest() {
    forgiven = 0;
  }

  private @Nullable Object[] tasks(ExecutorService pool) {
    return heap.of(queueOf(pool)) instanceof Object[] tasks ? tasks : new Object[0];
  }

  private static long overdueNanos(@Nullable Object[] tasks, int index) {
    Object task = index < tasks.length ? tasks[index] : null;
    return task instanceof Delayed delayed ? -delayed.getDelay(TimeUnit.NANOSECONDS) : 0;
  }
}
