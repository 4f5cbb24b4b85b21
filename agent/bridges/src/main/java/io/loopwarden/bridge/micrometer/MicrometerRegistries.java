package io.loopwarden.bridge.micrometer;

import io.loopwarden.bridge.MetricTargets;
import io.loopwarden.micrometer.LoopwardenMetrics;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;

/** Micrometer. Registries that are made of others are passed over: those show the metrics. */
public final class MicrometerRegistries implements MetricTargets {

  private static final String OURS = "loopwarden.";

  /** Made by name, once the application has made a registry. */
  public MicrometerRegistries() {}

  @Override
  public Object[] known() {
    return Metrics.globalRegistry.getRegistries().toArray();
  }

  @Override
  public boolean isTarget(Object object) {
    return object instanceof MeterRegistry && !(object instanceof CompositeMeterRegistry);
  }

  @Override
  public boolean isUsed(Object target) {
    return !((MeterRegistry) target).getMeters().isEmpty();
  }

  @Override
  public boolean isClosed(Object target) {
    return ((MeterRegistry) target).isClosed();
  }

  @Override
  public void show(Object target) {
    MeterRegistry registry = (MeterRegistry) target;
    for (Meter meter : registry.getMeters()) {
      if (meter.getId().getName().startsWith(OURS)) {
        return; // the application has bound them, maybe with tags of its own
      }
    }
    new LoopwardenMetrics().bindTo(registry);
  }

  /** {@inheritDoc} Here they stay, and stand still. */
  @Override
  public void hide(Object target) {}
}
