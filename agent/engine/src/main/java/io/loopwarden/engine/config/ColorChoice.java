package io.loopwarden.engine.config;

/** When the report for people is coloured. */
public enum ColorChoice {
  /**
   * When the standard error stream is a terminal that shows colours and {@code NO_COLOR} is not
   * set.
   */
  AUTO,
  /** Always, whatever the stream is. */
  ALWAYS,
  /** Never. */
  NEVER
}
