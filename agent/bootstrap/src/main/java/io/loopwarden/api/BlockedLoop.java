package io.loopwarden.api;

/**
 * Carries the stack of a finding into the application's log. Never thrown. Frames of libraries may
 * be left out of its stack. Immutable.
 */
public final class BlockedLoop extends Throwable {

  private static final long serialVersionUID = 1L;

  /**
   * Wraps a stack.
   *
   * @param message what was seen, one line
   * @param stack innermost frame first
   */
  public BlockedLoop(String message, StackTraceElement[] stack) {
    super(message, null, false, true);
    setStackTrace(stack);
  }
}
