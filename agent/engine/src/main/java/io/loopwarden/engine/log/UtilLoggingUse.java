package io.loopwarden.engine.log;

import io.loopwarden.engine.naming.Initialisation;
import org.jspecify.annotations.Nullable;

/** Whether an application uses {@code java.util.logging}, found out without touching it. */
final class UtilLoggingUse {

  private UtilLoggingUse() {}

  /** Returns whether this JVM has it. */
  static boolean isPresent() {
    return logManager() != null;
  }

  /**
   * Returns whether the application uses it and has said where to. Left as the JDK has it, it
   * prints to the standard error stream; that is done better without it.
   */
  static boolean isConfigured() {
    Class<?> manager = logManager();
    try {
      return manager != null
          && Initialisation.hasBegun(manager)
          && (UtilLogging.hasConfiguration() || UtilLogging.hasOwnHandlers());
    } catch (ReflectiveOperationException unknownHere) {
      return false;
    }
  }

  private static @Nullable Class<?> logManager() {
    try {
      return Class.forName(
          "java.util.logging.LogManager", false, ClassLoader.getPlatformClassLoader());
    } catch (ClassNotFoundException absent) {
      return null;
    }
  }
}
