package io.loopwarden.bridge.slf4j;

import io.loopwarden.bridge.ApplicationLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.MDC;

/**
 * Hands fields over in the mapped context, which every logging keeps apart from the message. The
 * calling thread is one of the agent's own and has no other context.
 */
final class ContextWriter implements RecordWriter {

  @Override
  public void write(
      Logger logger, int level, String message, Object[] fields, @Nullable Throwable stack) {
    try {
      for (int i = 0; i + 1 < fields.length; i += 2) {
        MDC.put(String.valueOf(fields[i]), String.valueOf(fields[i + 1]));
      }
      write(logger, level, message, stack);
    } finally {
      MDC.clear();
    }
  }

  private static void write(Logger logger, int level, String text, @Nullable Throwable stack) {
    if (level >= ApplicationLog.ERROR) {
      logger.error(text, stack);
    } else if (level >= ApplicationLog.WARN) {
      logger.warn(text, stack);
    } else {
      logger.info(text, stack);
    }
  }
}
