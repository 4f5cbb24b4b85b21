package io.loopwarden.engine.incident;

import io.loopwarden.engine.naming.LoadedClasses;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/**
 * Tells a thread that waits to enter a {@code synchronized} method from one that waits inside: its
 * caller made the call that waits, though the JVM shows the method's frame already. Looks at loaded
 * classes; agent thread only.
 */
final class SynchronizedMethods {

  private static final String OF_CLASS = ".class";

  private final LoadedClasses classes;

  SynchronizedMethods(LoadedClasses classes) {
    this.classes = classes;
  }

  /**
   * Returns the stack without the method that is being entered; the same where none is.
   *
   * @param stack stack of a thread that waits for a monitor
   * @param monitor class of the monitor's object, or {@code CLASS.class} for the monitor of a class
   */
  StackTraceElement[] withoutEntered(StackTraceElement[] stack, String monitor) {
    boolean entering = stack.length > 1 && locks(stack[0], monitor);
    return entering ? Arrays.copyOfRange(stack, 1, stack.length) : stack;
  }

  private boolean locks(StackTraceElement frame, String monitor) {
    Class<?> type = classes.find(frame.getClassName());
    if (type == null) {
      return false;
    }
    boolean ofClass = monitor.endsWith(OF_CLASS);
    String owner = ofClass ? monitor.substring(0, monitor.length() - OF_CLASS.length()) : monitor;
    return isWritten(type, owner) && declares(type, frame.getMethodName(), ofClass);
  }

  /** The monitor may be of a subclass, and is written with dots for nested classes. */
  private boolean isWritten(Class<?> type, String owner) {
    if (type.getName().replace('$', '.').equals(owner.replace('$', '.'))) {
      return true;
    }
    Class<?> found = classes.find(owner);
    return found != null && type.isAssignableFrom(found);
  }

  private static boolean declares(Class<?> type, String name, boolean ofClass) {
    try {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getName().equals(name)
            && Modifier.isSynchronized(method.getModifiers())
            && Modifier.isStatic(method.getModifiers()) == ofClass) {
          return true;
        }
      }
      return false;
    } catch (LinkageError missingDependency) {
      return false;
    }
  }
}
