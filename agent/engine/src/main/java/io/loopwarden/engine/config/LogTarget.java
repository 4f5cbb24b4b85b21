package io.loopwarden.engine.config;

/** Where the report for people goes. */
public enum LogTarget {
  /** To the standard error stream. */
  STDERR,
  /** Nowhere. */
  NONE
}
