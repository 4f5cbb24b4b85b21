package com.example.cases.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.management.ManagementFactory;
import javax.management.ObjectName;

/** A registry beside a loop that sleeps until the agent's own beans show it. */
public final class UnwantedMetrics {

  private UnwantedMetrics() {}

  public static void main(String[] arguments) throws Exception {
    MeterRegistry registry = new SimpleMeterRegistry();
    registry.counter("orders").increment();
    ObjectName blocked = new ObjectName("io.loopwarden:type=Metrics,name=loopwarden.blocked,*");
    SleepingLoop loop = new SleepingLoop();
    loop.sleepUntil(
        () -> !ManagementFactory.getPlatformMBeanServer().queryNames(blocked, null).isEmpty());
    System.out.println("threads " + threads());
    System.out.println("meters " + Shown.metersIn(registry));
    loop.end();
  }

  private static boolean threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals("loopwarden-export"));
  }
}
