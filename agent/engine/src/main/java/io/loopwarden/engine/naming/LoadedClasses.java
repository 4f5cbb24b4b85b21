package io.loopwarden.engine.naming;

import org.jspecify.annotations.Nullable;

/**
 * Finds classes the JVM has already loaded. Never initialises one. Implementations are safe for use
 * by several threads.
 */
@FunctionalInterface
public interface LoadedClasses {

  /**
   * Returns a loaded class of this binary name, any one when several loaders define it; {@code
   * null} when there is none or it cannot be told at the moment.
   */
  @Nullable Class<?> find(String name);
}
