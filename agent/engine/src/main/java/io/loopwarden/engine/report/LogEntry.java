package io.loopwarden.engine.report;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * One record on its way to an application's log.
 *
 * @param logger name of the logger
 * @param level level, as {@link io.loopwarden.bridge.ApplicationLog} has them
 * @param message one line
 * @param fields names and values in turn
 * @param stack carries the stack it is about, or {@code null}
 * @param application loader of the application it is about; {@code null} when unknown
 * @param consoleText the same for the console, where there is no log
 */
record LogEntry(
    String logger,
    int level,
    String message,
    Object[] fields,
    @Nullable Throwable stack,
    @Nullable WeakReference<ClassLoader> application,
    String consoleText) {

  private static final int USUAL_BYTES = 2_048;

  /** Returns the loader of the application, {@code null} when it is gone or unknown. */
  @Nullable ClassLoader loader() {
    return application == null ? null : application.get();
  }

  /** Returns about how much memory it takes. */
  long bytes() {
    return USUAL_BYTES + 2L * (message.length() + consoleText.length());
  }
}
