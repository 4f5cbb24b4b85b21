package io.loopwarden.engine.loops;

import io.loopwarden.bootstrap.TaskQueue;
import io.loopwarden.bootstrap.TaskTiming;
import io.loopwarden.engine.loops.CountedQueue.Counter;
import java.lang.reflect.Field;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/** Finds out how to count the tasks of a loop. */
final class TaskQueues {

  private TaskQueues() {}

  /**
   * Returns the queue of an executor that a model bound; {@link TaskQueue#NONE} when the model
   * knows none that may be asked. Where the model relies on the queue to count what the loop takes
   * and it does not, loops are told of every task from now on.
   */
  static TaskQueue of(LoopModel model, Object executor) {
    Counter pending = counter(model.pendingCounts(), executor);
    Counter taken = counter(model.takenCounts(), executor);
    if (taken == null && CountedQueue.anyIsOf(model.takenCounts(), executor.getClass())) {
      TaskTiming.tellAlways();
    }
    return pending == null && taken == null ? TaskQueue.NONE : new AskedQueue(pending, taken);
  }

  /** Returns the queue of an executor that was not found. */
  static TaskQueue ofUnknown(LoopModel model) {
    if (!model.takenCounts().isEmpty()) {
      TaskTiming.tellAlways();
    }
    return TaskQueue.NONE;
  }

  private static @Nullable Counter counter(List<CountedQueue> rows, Object executor) {
    for (CountedQueue row : rows) {
      Counter counter = row.isOf(executor.getClass()) ? row.of(executor) : null;
      if (counter != null) {
        return counter;
      }
    }
    return null;
  }

  /** Returns a count for a JDK thread pool that takes no lock, or {@link TaskQueue#NONE}. */
  static TaskQueue ofPool(Object pool) {
    if (!(pool instanceof ThreadPoolExecutor executor)) {
      return TaskQueue.NONE;
    }
    BlockingQueue<Runnable> queue = executor.getQueue();
    if (queue instanceof LinkedBlockingQueue) {
      return new BySize(queue);
    }
    try {
      // The delayed-work queue of scheduled pools counts under its lock; its field is enough for a
      // report.
      Field size = queue.getClass().getDeclaredField("size");
      size.setAccessible(true);
      return new ByField(queue, size);
    } catch (ReflectiveOperationException | RuntimeException unknownQueue) {
      return TaskQueue.NONE;
    }
  }

  private static final class ByField extends TaskQueue {
    private final Object queue;
    private final Field field;

    ByField(Object queue, Field field) {
      this.queue = queue;
      this.field = field;
    }

    @Override
    public int pending() {
      try {
        return field.getInt(queue);
      } catch (IllegalAccessException failed) {
        return UNKNOWN;
      }
    }
  }

  private static final class BySize extends TaskQueue {
    private final BlockingQueue<Runnable> queue;

    BySize(BlockingQueue<Runnable> queue) {
      this.queue = queue;
    }

    @Override
    public int pending() {
      return queue.size();
    }
  }
}
