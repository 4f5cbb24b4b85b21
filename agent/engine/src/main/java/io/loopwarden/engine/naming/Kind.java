package io.loopwarden.engine.naming;

/** How a wait is judged (design D2). */
public enum Kind {
  /** An operation whose contract is to wait: always recorded. */
  CONTRACT,
  /**
   * May wait although nobody asked for it (lock contention, class loading, a log appender):
   * recorded above the threshold.
   */
  INCIDENTAL,
  /** A turn longer than the stall threshold, whatever the cause. */
  STALL
}
