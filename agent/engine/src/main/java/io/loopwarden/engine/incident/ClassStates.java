package io.loopwarden.engine.incident;

import io.loopwarden.engine.naming.Initialisation;
import io.loopwarden.engine.naming.LoadedClasses;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** What the JVM knows of loaded classes; loads and initialises none. Agent thread only. */
final class ClassStates {

  private final LoadedClasses classes;

  ClassStates(LoadedClasses classes) {
    this.classes = classes;
  }

  /** Returns whether a class is initialised by now; {@code false} when it cannot be told. */
  boolean isInitialised(String className) {
    Class<?> type = classes.find(className);
    try {
      return type != null && Initialisation.hasBegun(type);
    } catch (ReflectiveOperationException | RuntimeException | LinkageError unknownHere) {
      return false;
    }
  }

  /** Returns whether the code of a class names another one; {@code false} when unknown. */
  boolean mentions(String className, String other) {
    Class<?> type = classes.find(className);
    try {
      return type != null && Internals.hasConstant(type, other.replace('.', '/'));
    } catch (ReflectiveOperationException | RuntimeException | LinkageError unknownHere) {
      return false;
    }
  }

  /** Apart, so that it is loaded only when it is needed. */
  private static final class Internals {

    private Internals() {}

    static boolean hasConstant(Class<?> type, String text) throws ReflectiveOperationException {
      Method ofClass = Class.class.getDeclaredMethod("getConstantPool");
      ofClass.setAccessible(true);
      Object pool = ofClass.invoke(type);
      if (pool == null) {
        return false;
      }
      Method tagAt = pool.getClass().getMethod("getTagAt", int.class);
      Method textAt = pool.getClass().getMethod("getUTF8At", int.class);
      int size = (Integer) pool.getClass().getMethod("getSize").invoke(pool);
      for (int i = 1; i < size; i++) {
        if (isText(tagAt.invoke(pool, i)) && text.equals(textAt.invoke(pool, i))) {
          return true;
        }
      }
      return false;
    }

    private static boolean isText(@Nullable Object tag) {
      return String.valueOf(tag).equals("UTF8");
    }
  }
}
