package io.loopwarden.bridge;

/**
 * The metrics library of an application, whose registries can show the agent's metrics. Called on a
 * thread of the agent's own; may block for as long as the application's code does, and may throw
 * whatever that throws.
 */
public interface MetricTargets {

  /** Returns the registries that the library itself knows of. Makes and configures none. */
  Object[] known();

  /** Returns whether an object is a registry of this library, and not only one of others. */
  boolean isTarget(Object object);

  /** Returns whether the application has measured something of its own with a registry. */
  boolean isUsed(Object target);

  /** Returns whether the application has done with a registry. */
  boolean isClosed(Object target);

  /**
   * Shows all metrics of the agent in a registry from now on, and each one that comes later; unless
   * the application does so itself.
   */
  void show(Object target);

  /** Ends that, where the library can take metrics back; {@link #show} may follow. */
  void hide(Object target);
}
