package io.loopwarden.engine.incident;

import io.loopwarden.engine.naming.LoadedClasses;
import io.loopwarden.engine.naming.MemberNames;

/** Names the object a monitor belongs to, as the source would. Agent thread only. */
final class MonitorNames {

  private static final int FRAMES = 24;

  private final LoadedClasses classes;

  MonitorNames(LoadedClasses classes) {
    this.classes = classes;
  }

  /**
   * Returns the object's class, or {@code com.acme.Cache.class} for a class that is locked itself:
   * the JVM tells only its hash, so it is looked for among the classes that run.
   *
   * @param stacks stacks of those who want the monitor or have it
   */
  String nameOf(String className, int identityHash, StackTraceElement[]... stacks) {
    if (!className.equals("java.lang.Class")) {
      return written(className);
    }
    for (StackTraceElement[] stack : stacks) {
      for (int i = 0; i < Math.min(FRAMES, stack.length); i++) {
        Class<?> type = classes.find(stack[i].getClassName());
        if (type != null && System.identityHashCode(type) == identityHash) {
          return written(type.getName()) + ".class";
        }
      }
    }
    return className;
  }

  private static String written(String className) {
    if (className.startsWith("[L")) {
      return written(className.substring(2, className.length() - 1)) + "[]";
    }
    return className.startsWith("[")
        ? "an array"
        : MemberNames.writtenType(MemberNames.stableType(className));
  }
}
