package io.loopwarden.engine.log;

import io.loopwarden.bridge.ApplicationLog;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** {@code java.util.logging}. It has no place for fields; they are left out. */
final class UtilLogging implements ApplicationLog {

  @Override
  public boolean leadsNowhere() {
    return false;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void write(
      String logger, int level, String message, Object[] fields, @Nullable Throwable stack) {
    LogRecord event = new LogRecord(levelOf(level), message);
    event.setLoggerName(logger);
    event.setThrown(stack);
    if (stack != null && stack.getStackTrace().length > 0) {
      StackTraceElement top = stack.getStackTrace()[0];
      event.setSourceClassName(top.getClassName());
      event.setSourceMethodName(top.getMethodName());
    } else {
      event.setSourceClassName(logger);
      event.setSourceMethodName(null);
    }
    Logger.getLogger(logger).log(event);
  }

  private static Level levelOf(int level) {
    if (level >= ERROR) {
      return Level.SEVERE;
    }
    return level >= WARN ? Level.WARNING : Level.INFO;
  }

  /** Returns whether a configuration was named. */
  static boolean hasConfiguration() {
    return System.getProperty("java.util.logging.config.file") != null
        || System.getProperty("java.util.logging.config.class") != null
        || System.getProperty("java.util.logging.manager") != null;
  }

  /** Returns whether the root logger writes elsewhere, or otherwise, than the JDK has it. */
  static boolean hasOwnHandlers() {
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      boolean usual =
          handler.getClass() == ConsoleHandler.class
              && handler.getFormatter() instanceof SimpleFormatter;
      if (!usual) {
        return true;
      }
    }
    return false;
  }
}
