package io.loopwarden.engine.detail;

import java.lang.reflect.Field;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Reads private fields of JDK objects, which the agent has opened to itself. What cannot be read is
 * counted, never an error. Safe for use by several threads.
 */
final class JdkFields {

  private final LongAdder unreadable = new LongAdder();

  /**
   * Returns the value of the nearest field of this name; {@code null} when it holds none or cannot
   * be read.
   */
  @Nullable Object read(Object owner, String name) {
    for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
      Field field = declared(type, name);
      if (field != null) {
        return value(field, owner);
      }
    }
    unreadable.increment();
    return null;
  }

  long unreadable() {
    return unreadable.sum();
  }

  private static @Nullable Field declared(Class<?> type, String name) {
    try {
      return type.getDeclaredField(name);
    } catch (NoSuchFieldException | LinkageError e) {
      return null;
    }
  }

  private @Nullable Object value(Field field, Object owner) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (ReflectiveOperationException | RuntimeException e) {
      unreadable.increment();
      return null;
    }
  }
}
