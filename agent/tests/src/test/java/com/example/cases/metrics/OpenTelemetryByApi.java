package com.example.cases.metrics;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.metrics.LongCounter;

/** Counts by OpenTelemetry's API alone, beside a loop that sleeps for some seconds. */
public final class OpenTelemetryByApi {

  private static final long SOME_SECONDS = 8_000_000_000L;

  private OpenTelemetryByApi() {}

  public static void main(String[] arguments) throws Exception {
    LongCounter orders = GlobalOpenTelemetry.getMeter("case").counterBuilder("orders").build();
    SleepingLoop loop = new SleepingLoop();
    long end = System.nanoTime() + SOME_SECONDS;
    loop.sleepUntil(
        () -> {
          orders.add(1);
          return System.nanoTime() - end > 0;
        });
    loop.end();
    System.out.println("done");
  }
}
