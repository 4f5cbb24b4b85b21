package io.loopwarden.bridge.slf4j;

import io.loopwarden.bridge.ApplicationLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The SLF4J that is found where this class was loaded. Made once the application has begun to use
 * it.
 */
public final class Slf4jLog implements ApplicationLog {

  private static final String NOTHING_BEHIND = "org.slf4j.helpers.NOP";
  private static final String NOT_YET = "org.slf4j.helpers.Substitute";

  private final RecordWriter writer;

  /** Finds out which version it is, and whether what is behind it keeps fields. */
  public Slf4jLog() {
    writer = hasFluentCalls() ? new FluentWriter() : new ContextWriter();
  }

  private static boolean hasFluentCalls() {
    try {
      Logger.class.getMethod("atWarn");
      return true;
    } catch (NoSuchMethodException old) {
      return false;
    }
  }

  /**
   * {@inheritDoc} SLF4J looks for what is behind it once (1.7 and 2): where it found nothing, it
   * does not look again.
   */
  @Override
  public boolean leadsNowhere() {
    return behind().getClass().getName().startsWith(NOTHING_BEHIND);
  }

  /** {@inheritDoc} Spring Boot denies all, errors too, until it has read the configuration. */
  @Override
  public boolean isReady() {
    ILoggerFactory behind = behind();
    return !behind.getClass().getName().startsWith(NOT_YET)
        && behind.getLogger(Logger.ROOT_LOGGER_NAME).isErrorEnabled();
  }

  private static ILoggerFactory behind() {
    return LoggerFactory.getILoggerFactory();
  }

  @Override
  public void write(
      String logger, int level, String message, Object[] fields, @Nullable Throwable stack) {
    writer.write(LoggerFactory.getLogger(logger), level, message, fields, stack);
  }
}
