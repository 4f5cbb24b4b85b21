package io.loopwarden.api;

/**
 * Thrown in {@code mode=fail} at the entry of a blocking call made on an event-loop thread, and
 * only where throwing cannot corrupt the program (never inside lock acquisition, condition waits,
 * class loading, TLS or logging). The incident is in the ledger before this is thrown, so a
 * pipeline that swallows it hides nothing.
 *
 * <p>An {@link Error}, because handlers that catch {@link Exception} as part of their normal work
 * must not take a programming mistake for a failed request.
 */
public final class BlockingCallError extends Error {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the error; its stack trace starts at the woven method.
   *
   * @param message the finding in one line: operation, thread and fix
   */
  public BlockingCallError(String message) {
    super(message);
  }
}
