package io.loopwarden.engine.incident;

/** Stacks as they would be without the agent. */
final class Stacks {

  private static final String CALLS = "java.loopwarden.Calls";

  /** The line that stands for a native method. */
  private static final int NATIVE = -2;

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

  private static StackTraceElement original(String standIn) {
    String type =
        switch (standIn) {
          case "sleep" -> "java.lang.Thread";
          case "await" -> "java.lang.Object";
          case "sync" -> "java.io.FileDescriptor";
          default -> "java.io.RandomAccessFile";
        };
    String method = standIn.equals("await") ? "wait" : standIn;
    return new StackTraceElement(null, "java.base", null, type, method, null, NATIVE);
  }
}
