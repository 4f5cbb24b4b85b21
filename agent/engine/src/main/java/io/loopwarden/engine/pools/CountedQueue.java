package io.loopwarden.engine.pools;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/**
 * Any other queue: the mark is the number of tasks that will have been taken when it has been
 * served up to its present end. Agent thread only.
 */
final class CountedQueue extends MarkedQueue {

  private final Workers workers = new Workers();
  private final @Nullable PrivateField count;

  CountedQueue(Class<?> queue) {
    this.count = countOf(queue);
  }

  /** Queues of the JDK count under their lock; the field is enough here. */
  private static @Nullable PrivateField countOf(Class<?> queue) {
    if (!queue.getName().startsWith("java.util.concurrent.")) {
      return null;
    }
    PrivateField count = PrivateField.of(queue, "count");
    return count == null ? PrivateField.of(queue, "size") : count;
  }

  @Override
  int length(ExecutorService pool) {
    return count == null ? queueOf(pool).size() : count.intOf(queueOf(pool));
  }

  @Override
  @Nullable Object end(ExecutorService pool) {
    int length = length(pool);
    long taken = length == 0 ? Workers.UNKNOWN : workers.tasksTaken((ThreadPoolExecutor) pool);
    return taken == Workers.UNKNOWN ? null : taken + length;
  }

  @Override
  boolean isPast(ExecutorService pool, Object mark) {
    return length(pool) == 0 || workers.tasksTaken((ThreadPoolExecutor) pool) >= (Long) mark;
  }
}
