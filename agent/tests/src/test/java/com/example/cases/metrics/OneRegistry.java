package com.example.cases.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.Callable;

/** An application of one registry, which it keeps in a static field as frameworks do. */
public final class OneRegistry implements Callable<Boolean> {

  private static final MeterRegistry REGISTRY = new SimpleMeterRegistry();

  /** Made by name. */
  public OneRegistry() {
    REGISTRY.counter("orders").increment();
  }

  /** Returns whether the registry shows a sleep. */
  @Override
  public Boolean call() {
    return Shown.sleepIn(REGISTRY);
  }
}
