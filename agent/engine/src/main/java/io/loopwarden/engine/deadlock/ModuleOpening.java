package io.loopwarden.engine.deadlock;

/** Opens packages to the engine alone, so that their fields can be read. Thread-safe. */
@FunctionalInterface
public interface ModuleOpening {

  /** Opens nothing: what is closed stays unread. */
  ModuleOpening NONE = type -> false;

  /**
   * Opens the package of a type to the engine's own unnamed module.
   *
   * @return whether it is open now
   */
  boolean open(Class<?> type);
}
