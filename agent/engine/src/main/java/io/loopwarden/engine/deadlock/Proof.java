package io.loopwarden.engine.deadlock;

/** How sure it is that only a queued task can end a wait; the surest last. */
public enum Proof {
  /** No queued task is known to have to do with it. */
  NONE,
  /** Code of the application that is queued holds what is waited for. */
  LIKELY,
  /** A queued task is, or by its library completes, what is waited for. */
  SURE
}
