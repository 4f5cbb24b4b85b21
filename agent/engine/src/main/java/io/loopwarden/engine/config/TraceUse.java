package io.loopwarden.engine.config;

/** What is done with the traces that work on loops belongs to. */
public enum TraceUse {
  /** Findings name them, and calls that wait are noted on the span as events. */
  EVENTS,
  /** Findings name them. */
  IDS,
  /** Nothing. */
  OFF
}
