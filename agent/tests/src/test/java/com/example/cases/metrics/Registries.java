package com.example.cases.metrics;

import io.loopwarden.micrometer.LoopwardenMetrics;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** The registries an application may have, beside a loop that sleeps. */
public final class Registries {

  private final SleepingLoop loop = new SleepingLoop();

  private Registries() {}

  public static void main(String[] arguments) throws Exception {
    new Registries().run();
  }

  private void run() throws Exception {
    MeterRegistry early = used(new SimpleMeterRegistry());
    MeterRegistry refusing = used(new Refusing());
    MeterRegistry own = used(new SimpleMeterRegistry());
    CompositeMeterRegistry composite = new CompositeMeterRegistry();
    MeterRegistry child = used(new SimpleMeterRegistry());
    composite.add(child);
    new LoopwardenMetrics(Tags.of("service", "orders")).bindTo(own);
    loop.sleepUntil(() -> Shown.sleepIn(early) && Shown.sleepIn(own) && Shown.sleepIn(child));
    System.out.println("early shows it");
    MeterRegistry late = used(new SimpleMeterRegistry());
    MeterRegistry idle = new SimpleMeterRegistry();
    loop.sleepUntil(() -> Shown.sleepIn(late) && Shown.sleepIn(idle));
    System.out.println("late shows it");
    System.out.println("refusing shows timers " + refusing.find("loopwarden.blocked").meters());
    System.out.println("services " + services(own));
    System.out.println("composite shows " + Shown.metersIn(composite));
    loop.end();
    System.out.println("done");
  }

  private static MeterRegistry used(MeterRegistry registry) {
    registry.counter("orders").increment();
    return registry;
  }

  private static Set<String> services(MeterRegistry registry) {
    Set<String> services = new TreeSet<>();
    for (Meter meter : registry.getMeters()) {
      if (meter.getId().getName().startsWith("loopwarden.")) {
        services.add(String.valueOf(meter.getId().getTag("service")));
      }
    }
    return services;
  }

  /** Takes no timers. */
  private static final class Refusing extends SimpleMeterRegistry {

    @Override
    protected <T> FunctionTimer newFunctionTimer(
        Meter.Id id, T object, ToLongFunction<T> count, ToDoubleFunction<T> total, TimeUnit unit) {
      throw new IllegalStateException("no timers here: " + Tag.of("name", id.getName()));
    }
  }
}
