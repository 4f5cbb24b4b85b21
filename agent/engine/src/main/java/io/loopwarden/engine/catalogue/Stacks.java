package io.loopwarden.engine.catalogue;

import java.util.Arrays;

/** Stacks as they would be without the agent. */
public final class Stacks {

  private static final String HOOKS = "java.loopwarden.Hooks";
  private static final String CALLS = "java.loopwarden.Calls";

  /** The line that stands for a native method. */
  private static final int NATIVE = -2;

  private Stacks() {}

  /**
   * Puts the native methods back for which {@code java.loopwarden.Calls} stands in on JDK 17 and
   * 18. Changes the array it is given.
   */
  public static StackTraceElement[] restored(StackTraceElement[] stack) {
    for (int i = 0; i < stack.length; i++) {
      if (stack[i].getClassName().equals(CALLS)) {
        stack[i] = original(stack[i].getMethodName());
      }
    }
    return stack;
  }

  /**
   * Returns what is below the agent's own frames, restored. The array given is not changed.
   *
   * @param stack a stack captured by woven code
   */
  public static StackTraceElement[] ofApplication(StackTraceElement[] stack) {
    int own = 0;
    for (int i = 0; i < stack.length; i++) {
      if (stack[i].getClassName().equals(HOOKS)) {
        own = i + 1;
        break;
      }
    }
    return restored(Arrays.copyOfRange(stack, own, stack.length));
  }

  /** Returns the index of the outermost frame that a pattern names; 0 when it names none. */
  public static int outermost(StackTraceElement[] stack, MethodPattern pattern) {
    for (int i = stack.length - 1; i > 0; i--) {
      if (pattern.names(stack[i].getClassName(), stack[i].getMethodName())) {
        return i;
      }
    }
    return 0;
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
