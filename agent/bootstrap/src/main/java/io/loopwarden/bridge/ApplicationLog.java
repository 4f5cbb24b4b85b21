package io.loopwarden.bridge;

import org.jspecify.annotations.Nullable;

/**
 * The logging of an application. Called on a thread of the agent's own; may block for as long as
 * the application's logging does, and may throw whatever that throws.
 */
public interface ApplicationLog {

  /** Level of what needs no action. The numbers are those of SLF4J 2. */
  int INFO = 20;

  /** Level of a finding. */
  int WARN = 30;

  /** Level of a wait that will not end. */
  int ERROR = 40;

  /** Returns whether there is nothing behind it and never will be: as if the log were not there. */
  boolean leadsNowhere();

  /** Returns whether the application has configured it, so that what is written goes somewhere. */
  boolean isReady();

  /**
   * Writes a record, where the application's configuration wants it.
   *
   * @param logger name of the logger
   * @param level one of the levels here
   * @param message one line
   * @param fields names and values in turn; values are {@code String}, {@code Long}, {@code
   *     Integer} or {@code Double}; left out where the log has no place for them
   * @param stack carries the stack it is about, or {@code null}
   */
  void write(String logger, int level, String message, Object[] fields, @Nullable Throwable stack);
}
