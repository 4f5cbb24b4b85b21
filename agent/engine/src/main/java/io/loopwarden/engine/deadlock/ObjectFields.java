package io.loopwarden.engine.deadlock;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads fields of any object; calls nothing. What a class's fields are is kept by the class itself,
 * so that none is kept from being unloaded. Thread-safe.
 */
final class ObjectFields {

  private static final Field[] NONE = {};

  private final ModuleOpening modules;

  private final ClassValue<Field[]> fields =
      new ClassValue<>() {
        @Override
        protected Field[] computeValue(Class<?> type) {
          return readable(type);
        }
      };

  ObjectFields(ModuleOpening modules) {
    this.modules = modules;
  }

  /** Returns the instance fields of a class and its superclasses that can be read. */
  Field[] of(Class<?> type) {
    return fields.get(type);
  }

  /** Returns the value of a field, or {@code null}. */
  static @Nullable Object value(Field field, Object owner) {
    try {
      return field.get(owner);
    } catch (IllegalAccessException | RuntimeException unreadable) {
      return null;
    }
  }

  /** Returns the value of the field of that name, or {@code null} when there is none. */
  @Nullable Object value(Object owner, String name) {
    for (Field field : of(owner.getClass())) {
      if (field.getName().equals(name)) {
        return value(field, owner);
      }
    }
    return null;
  }

  private Field[] readable(Class<?> type) {
    List<Field> readable = new ArrayList<>();
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      for (Field field : declaredBy(c)) {
        if (!Modifier.isStatic(field.getModifiers()) && makeReadable(field)) {
          readable.add(field);
        }
      }
    }
    return readable.toArray(NONE);
  }

  private static Field[] declaredBy(Class<?> type) {
    try {
      return type.getDeclaredFields();
    } catch (LinkageError incomplete) {
      return NONE;
    }
  }

  private boolean makeReadable(Field field) {
    try {
      field.setAccessible(true);
      return true;
    } catch (InaccessibleObjectException closed) {
      return modules.open(field.getDeclaringClass()) && field.trySetAccessible();
    } catch (RuntimeException refused) {
      return false;
    }
  }
}
