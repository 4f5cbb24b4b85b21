package io.loopwarden.engine.incident;

/** Stacks as they would be without the agent. */
final class Stacks {

  private static final String CALLS = "java.loopwarden.Calls";

  private Stacks() {}

  /**
   * Puts the native methods back for which {@code java.loopwarden.Calls} stands in on JDK 17 and
   * 18. Changes the array it is given.
   */
  static StackTraceElement[] restored(StackTraceElement[] stack) {
    for (int i = 0; i < stack.length; i++) {
      if (stack[i].getClassName().equals(CALLS)) {
        stack[i] = original(stack[i].getMethodName());
      }
    }
    return stack;
  }

  private static StackTraceElement original(String method) {
    boolean sleeps = method.equals("sleep");
    return new StackTraceElement(
        null,
        "java.base",
        null,
        sleeps ? "java.lang.Thread" : "java.lang.Object",
        sleeps ? "sleep" : "wait",
        null,
        -2); // a native method
  }
}
