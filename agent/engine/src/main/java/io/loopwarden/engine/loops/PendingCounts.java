package io.loopwarden.engine.loops;

import io.loopwarden.bootstrap.PendingTasks;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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
   * names none or it may not be called. It is called once here, so that its later calls, which may
   * be made while the application holds a class loader's locks, load nothing.
   */
  static PendingTasks of(LoopModel model, Object executor) {
    for (int i = 0; i < model.pendingTypes().size(); i++) {
      if (model.pendingTypes().get(i).matches(executor.getClass())) {
        MethodHandle method = handle(executor, model.pendingMethod(i));
        if (method != null) {
          PendingTasks tasks = new ByMethod(method);
          tasks.count();
          return tasks;
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

  private static @Nullable MethodHandle handle(Object executor, String name) {
    for (Class<?> c = executor.getClass(); c != null; c = c.getSuperclass()) {
      try {
        Method method = c.getDeclaredMethod(name);
        method.setAccessible(true);
        return MethodHandles.lookup()
            .unreflect(method)
            .bindTo(executor)
            .asType(MethodType.methodType(int.class));
      } catch (ReflectiveOperationException | RuntimeException | LinkageError notHere) {
        // Keep walking up: a superclass may declare it, or declare it where we may call it.
      }
    }
    return null;
  }

  private static final class ByMethod extends PendingTasks {
    private final MethodHandle method;

    ByMethod(MethodHandle method) {
      this.method = method;
    }

    @Override
    public int count() {
      try {
        return (int) method.invokeExact();
      } catch (Throwable failed) {
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
