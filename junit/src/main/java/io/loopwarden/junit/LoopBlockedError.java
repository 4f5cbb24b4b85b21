package io.loopwarden.junit;

/**
 * Fails a test, a class or the run because of what happened on its event loops. The message holds
 * every finding as the agent reports it: operation, duration, line, fix and stack; and what was
 * expected of the loops and did not come.
 */
public final class LoopBlockedError extends AssertionError {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the error.
   *
   * @param message what happened, in lines
   */
  public LoopBlockedError(String message) {
    super(message);
  }
}
