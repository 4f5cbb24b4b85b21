package io.loopwarden.bridge.slf4j;

import io.loopwarden.bridge.ApplicationLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** SLF4J 1.7 has no place for fields. */
final class TextWriter implements RecordWriter {

  @Override
  public boolean keepsFields() {
    return false;
  }

  @Override
  public void write(
      Logger logger, int level, String message, Object[] fields, @Nullable Throwable stack) {
    if (level >= ApplicationLog.ERROR) {
      logger.error(message, stack);
    } else if (level >= ApplicationLog.WARN) {
      logger.warn(message, stack);
    } else {
      logger.info(message, stack);
    }
  }
}
