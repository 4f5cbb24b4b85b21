package io.loopwarden.engine.weave;

import java.lang.instrument.Instrumentation;

/**
 * Weaves the classes once more that implement or extend a type which turned out to declare methods.
 */
final class HeirWeaving extends WeavingAgain {

  private final String type;

  /**
   * Prepares it.
   *
   * @param type name of the type, with dots
   */
  HeirWeaving(Instrumentation instrumentation, String type) {
    super(instrumentation);
    this.type = type;
  }

  @Override
  public boolean test(Class<?> loaded) {
    if (loaded.isHidden() || loaded.isArray()) {
      return false;
    }
    Class<?> parent = loaded.getSuperclass();
    if (parent != null && parent.getName().equals(type)) {
      return true;
    }
    for (Class<?> implemented : loaded.getInterfaces()) {
      if (implemented.getName().equals(type)) {
        return true;
      }
    }
    return false;
  }
}
