package io.loopwarden.engine.incident;

/** What else the agent's thread does. Called by one thread at a time. */
public interface Housekeeping {

  /**
   * Called about once a second; an error it throws is counted.
   *
   * @param nowNanos {@link System#nanoTime()}
   */
  void tick(long nowNanos);

  /** Called once, at shutdown, after the last incident was recorded. */
  void finish();
}
