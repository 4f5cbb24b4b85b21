package io.loopwarden.engine.weave;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The names of the classes that were woven, so that they can be woven back: names, because a class
 * must not be kept from being unloaded. Two classes of one name are woven back together.
 * Thread-safe; wait-free to add to.
 */
final class WovenClasses {

  /** More are not told apart: then every loaded class may be a woven one. */
  private static final int MOST = 20_000;

  private final Set<String> names = ConcurrentHashMap.newKeySet();
  private final Set<String> restored = ConcurrentHashMap.newKeySet();
  private volatile boolean overflown;

  /** Takes note of a class that is woven now; {@code null} for one that is left as it is. */
  byte @Nullable [] note(String className, byte @Nullable [] woven) {
    if (woven != null) {
      if (names.size() < MOST) {
        names.add(className.replace('/', '.'));
      } else {
        overflown = true;
      }
    }
    return woven;
  }

  /** Returns whether a loaded class may have been woven. */
  boolean mayHold(Class<?> loaded) {
    if (names.contains(loaded.getName())) {
      return true;
    }
    return overflown && !loaded.isArray() && !loaded.isHidden() && !loaded.isPrimitive();
  }

  /** Takes note of classes that were woven back: they are woven no more. */
  void restored(List<Class<?>> classes) {
    for (Class<?> type : classes) {
      if (names.remove(type.getName())) {
        restored.add(type.getName());
      }
    }
    overflown = false;
  }

  /** Returns whether a loaded class was woven once, and woven back. */
  boolean wasRestored(Class<?> loaded) {
    return restored.contains(loaded.getName());
  }

  /** Returns how many were woven; of two classes of one name one. */
  int count() {
    return names.size();
  }
}
