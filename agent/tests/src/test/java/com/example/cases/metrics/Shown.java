package com.example.cases.metrics;

import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;

/** What a registry of Micrometer shows of the agent. */
public final class Shown {

  private Shown() {}

  /** Whether it shows a sleep on an event loop. */
  public static boolean sleepIn(MeterRegistry registry) {
    for (FunctionTimer timer :
        registry.find("loopwarden.blocked").tag("category", "sleep").functionTimers()) {
      if (timer.count() >= 1) {
        return true;
      }
    }
    return false;
  }

  /** How many meters of the agent it has. */
  public static int metersIn(MeterRegistry registry) {
    int meters = 0;
    for (Meter meter : registry.getMeters()) {
      if (meter.getId().getName().startsWith("loopwarden.")) {
        meters++;
      }
    }
    return meters;
  }
}
