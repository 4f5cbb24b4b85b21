package io.loopwarden.engine.loops;

import io.loopwarden.bootstrap.PendingTasks;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/** Finds out how to count the tasks that wait on a loop. */
final class PendingCounts {

  private PendingCounts() {}

  /**
   * Returns a count for an executor a model bound, or {@link PendingTasks#NONE} when the model
   * names none.
   */
  static PendingTasks of(LoopModel model, Object executor) {
    for (int i = 0; i < model.pendingTypes().size(); i++) {
      if (model.pendingTypes().get(i).matches(executor.getClass())) {
        Method method = declaredMethod(executor.getClass(), model.pendingMethod(i));
        if (method != null) {
          return new ByMethod(executor, method);
        }
      }
    }
    return PendingTasks.NONE;
  }

  /** Returns a count for a JDK thread pool that takes no lock, or {@link PendingTasks#NONE}. */
  static PendingTasks ofPool(Object pool) {
    if (!(pool instanceof ThreadPoolExecutor executor)) {
      return PendingTasks.NONE;
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
      return PendingTasks.NONE;
    }
  }

  private static @Nullable Method declaredMethod(Class<?> type, String name) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      try {
        Method method = c.getDeclaredMethod(name);
        method.setAccessible(true);
        return method;
      } catch (NoSuchMethodException declaredAbove) {
        // Keep walking up: the method may be declared by a superclass.
      }
    }
    return null;
  }

  private static final class ByMethod extends PendingTasks {
    private final Object executor;
    private final Method method;

    ByMethod(Object executor, Method method) {
      this.executor = executor;
      this.method = method;
    }

    @Override
    public int count() {
      try {
        return ((Number) method.invoke(executor)).intValue();
      } catch (ReflectiveOperationException failed) {
        return UNKNOWN;
      }
    }
  }

  private static final class ByField extends PendingTasks {
    private final Object queue;
    private final Field field;

    ByField(Object queue, Field field) {
      this.queue = queue;
      this.field = field;
    }

    @Override
    public int count() {
      try {
        return field.getInt(queue);
      } catch (IllegalAccessException failed) {
        return UNKNOWN;
      }
    }
  }

  private static final class BySize extends PendingTasks {
    private final BlockingQueue<Runnable> queue;

    BySize(BlockingQueue<Runnable> queue) {
      this.queue = queue;
    }

    @Override
    public int count() {
      return queue.size();
    }
  }
}
