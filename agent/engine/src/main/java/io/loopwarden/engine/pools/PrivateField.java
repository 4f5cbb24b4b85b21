package io.loopwarden.engine.pools;

import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** A field of a class that is not ours. Reads without any lock: what it gives may be stale. */
final class PrivateField {

  private final Field field;

  private PrivateField(Field field) {
    this.field = field;
  }

  /** Returns a field of a class or one it inherits, or {@code null} when it is not to be had. */
  static @Nullable PrivateField of(Class<?> type, String name) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      try {
        Field field = c.getDeclaredField(name);
        field.setAccessible(true);
        return new PrivateField(field);
      } catch (NoSuchFieldException notHere) {
        // Keep walking up.
      } catch (RuntimeException | LinkageError closed) {
        return null;
      }
    }
    return null;
  }

  /** The same for a field that must be there, as in classes of the JDK. */
  static PrivateField required(Class<?> type, String name) {
    PrivateField field = of(type, name);
    if (field == null) {
      throw new IllegalStateException("no field " + name + " in " + type.getName());
    }
    return field;
  }

  /** Returns the field's value; {@code null} when that is its value or it cannot be read. */
  @Nullable Object of(Object owner) {
    try {
      return field.get(owner);
    } catch (IllegalAccessException unreadable) {
      return null;
    }
  }

  /** The same for a number. */
  int intOf(Object owner) {
    return of(owner) instanceof Number number ? number.intValue() : 0;
  }
}
