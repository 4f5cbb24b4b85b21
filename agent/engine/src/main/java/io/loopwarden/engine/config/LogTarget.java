package io.loopwarden.engine.config;

/** Where the report for people goes. */
public enum LogTarget {
  /**
   * To the application's SLF4J, else to {@code java.util.logging} where the application configures
   * that, else to the standard error stream.
   */
  AUTO,
  /** To the application's SLF4J; to the standard error stream while there is none. */
  SLF4J,
  /** To {@code java.util.logging}. */
  JUL,
  /** To the standard error stream. */
  STDERR,
  /** Nowhere. */
  NONE
}
