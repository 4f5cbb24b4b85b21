package io.loopwarden.engine.config;

/** Where metrics are shown without being asked for. */
public enum MetricsUse {
  /** In all registries that the application has. */
  AUTO,
  /** Nowhere. */
  OFF
}
