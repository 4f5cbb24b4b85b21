package io.loopwarden.engine.bridge;

import org.jspecify.annotations.Nullable;

/**
 * What calls a library of the application.
 *
 * @param loader loader of the library, {@code null} for the boot loader
 * @param value calls the library
 */
public record Bridge<T>(@Nullable ClassLoader loader, T value) {

  /** Returns whether classes of a loader find the library here. */
  public boolean serves(@Nullable ClassLoader asking) {
    for (ClassLoader parent = asking; parent != null; parent = parent.getParent()) {
      if (parent == loader) {
        return true;
      }
    }
    return loader == null;
  }
}
