package io.loopwarden.engine.naming;

import org.jspecify.annotations.Nullable;

/**
 * A stack frame and what naming knows about it.
 *
 * @param element the frame as captured
 * @param origin whose code it is
 * @param family library family, {@code jdk} for the JDK; {@code null} when the class is of no
 *     listed library
 * @param generated whether a tool generated the class at run time: nobody's source line
 */
record Frame(StackTraceElement element, Origin origin, @Nullable String family, boolean generated) {

  String className() {
    return element.getClassName();
  }

  String methodName() {
    return element.getMethodName();
  }

  boolean isJdk() {
    return origin == Origin.JDK;
  }

  /**
   * Whether the frame is code somebody may have written himself, from the innermost view of the
   * application.
   */
  boolean isWritten(Origin wanted) {
    return origin == wanted && !generated;
  }

  boolean sameFamily(Frame other) {
    return family != null
        ? family.equals(other.family)
        : other.family == null && origin == other.origin;
  }
}
