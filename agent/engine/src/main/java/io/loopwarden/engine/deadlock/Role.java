package io.loopwarden.engine.deadlock;

/** What an object is when a queued task is followed to what it will complete. */
enum Role {
  /** A library's task, future or listener: its fields lead to what it completes. */
  CARRIER,
  /** A lambda or the like of the application: what it captured, it may complete. */
  FUNCTION,
  /** A task of the application's own type, but only where a library runs it. */
  TASK,
  /** A latch or the like: its own fields are what threads wait on, and nothing behind them. */
  HOLDER,
  /** An array of such. */
  ARRAY,
  /** Anything else: a service, a channel, a map leads to too much. */
  OTHER
}
