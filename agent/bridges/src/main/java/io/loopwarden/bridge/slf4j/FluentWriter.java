package io.loopwarden.bridge.slf4j;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventAware;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * SLF4J 2. Fields go with the record where the logging behind it keeps them; where it does not,
 * SLF4J would put them all in front of the message. Loaded only where that version is.
 */
final class FluentWriter implements RecordWriter {

  private final RecordWriter context = new ContextWriter();

  @Override
  public void write(
      Logger logger, int level, String message, Object[] fields, @Nullable Throwable stack) {
    if (!(logger instanceof LoggingEventAware)) {
      context.write(logger, level, message, fields, stack);
      return;
    }
    LoggingEventBuilder event = logger.atLevel(Level.intToLevel(level));
    for (int i = 0; i + 1 < fields.length; i += 2) {
      event = event.addKeyValue(String.valueOf(fields[i]), fields[i + 1]);
    }
    if (stack != null) {
      event = event.setCause(stack);
    }
    event.log(message);
  }
}
