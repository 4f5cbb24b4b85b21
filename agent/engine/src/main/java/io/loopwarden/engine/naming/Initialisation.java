package io.loopwarden.engine.naming;

import java.lang.reflect.Method;

/** Whether a class is initialised, asked of the JVM without initialising it. */
public final class Initialisation {

  private Initialisation() {}

  /** Returns whether a class is initialised by now, or is being so by another thread. */
  public static boolean hasBegun(Class<?> type) throws ReflectiveOperationException {
    Class<?> unsafe = Class.forName("jdk.internal.misc.Unsafe", false, null);
    Object instance = unsafe.getMethod("getUnsafe").invoke(null);
    Method question = unsafe.getMethod("shouldBeInitialized", Class.class);
    return !(Boolean) question.invoke(instance, type);
  }
}
