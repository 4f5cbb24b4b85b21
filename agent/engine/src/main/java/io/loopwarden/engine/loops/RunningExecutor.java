package io.loopwarden.engine.loops;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the executor a running thread works for: nobody binds it again, but the thread holds the
 * task it was started with, that task those it wraps, and one of them its executor. Reads fields
 * alone and calls nothing. Agent thread only.
 */
public final class RunningExecutor {

  /** A few wrappers around the loop's own task; frameworks use up to four. */
  private static final int MOST_TASKS = 16;

  private final Predicate<Class<?>> wanted;
  private final Deque<Object> tasks = new ArrayDeque<>();
  private int looked;

  private RunningExecutor(Predicate<Class<?>> wanted) {
    this.wanted = wanted;
  }

  /**
   * Returns the executor, or {@code null} when none is found.
   *
   * @param wanted which types are executors of the kind looked for
   */
  public static @Nullable Object of(Thread thread, Predicate<Class<?>> wanted) {
    return new RunningExecutor(wanted).search(thread);
  }

  private @Nullable Object search(Thread thread) {
    Object found = lookInto(thread, thread.getClass());
    while (found == null && !tasks.isEmpty() && looked++ < MOST_TASKS) {
      Object task = tasks.removeFirst();
      found = lookInto(task, task.getClass());
    }
    return found;
  }

  private @Nullable Object lookInto(Object holder, Class<?> from) {
    for (Class<?> c = from; c != null && c != Object.class; c = c.getSuperclass()) {
      for (Field field : fieldsOf(c)) {
        Object value = valueOf(field, holder);
        if (value != null && wanted.test(value.getClass())) {
          return value;
        }
        if (value != null && leadsOn(value)) {
          tasks.addLast(value);
        }
      }
    }
    return null;
  }

  /** From JDK 19 on a thread keeps its task in a holder. */
  private static boolean leadsOn(Object value) {
    return value instanceof Runnable
        ? !(value instanceof Thread)
        : value.getClass().getName().equals("java.lang.Thread$FieldHolder");
  }

  private static Field[] fieldsOf(Class<?> type) {
    try {
      return type.getDeclaredFields();
    } catch (LinkageError incomplete) {
      return new Field[0];
    }
  }

  private static @Nullable Object valueOf(Field field, Object holder) {
    if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
      return null;
    }
    try {
      field.setAccessible(true);
      return field.get(holder);
    } catch (ReflectiveOperationException | RuntimeException closed) {
      return null;
    }
  }
}
