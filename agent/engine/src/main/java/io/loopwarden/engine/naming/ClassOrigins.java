package io.loopwarden.engine.naming;

import org.jspecify.annotations.Nullable;

/**
 * Tells the application's classes from everybody else's. Implementations are safe for use by
 * several threads.
 */
@FunctionalInterface
public interface ClassOrigins {

  /**
   * Returns the origin of a class.
   *
   * @param className binary name, e.g. {@code java.util.Map$Entry}
   * @param moduleName name of its module as the stack frame gives it; {@code null} for an unnamed
   *     one
   */
  Origin originOf(String className, @Nullable String moduleName);
}
