package io.loopwarden.api;

/**
 * How busy one loop was in a span of time. Quantiles are at most 6.25 % off between 1 µs and 4.8 h.
 * Immutable.
 */
public interface LoopView {

  /** Returns the name of its thread. */
  String thread();

  /** Returns the id of its loop model, e.g. {@code netty}. */
  String model();

  /** Returns how often it was measured how long a task waited in its queue. */
  long delays();

  /** Returns how long 99 of 100 of them waited at most, nanoseconds; 0 when there were none. */
  long delayP99Nanos();

  /** Returns how long the one that waited longest did, nanoseconds. */
  long delayMaxNanos();

  /** Returns how many turns it made. */
  long turns();

  /** Returns how long 99 of 100 of them took at most, nanoseconds; 0 when there were none. */
  long turnP99Nanos();

  /** Returns how long the longest took, one that goes on included, nanoseconds. */
  long turnMaxNanos();
}
