package com.example.cases.metrics;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import java.lang.management.ManagementFactory;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Sets OpenTelemetry up long after it has asked whether that was done, and has the agent taken out
 * and put in again.
 */
public final class OpenTelemetryByHand {

  private static final long LONGER_THAN_THE_AGENT_LOOKS = 3_000_000_000L;

  private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
  private final ObjectName agent;
  private final SleepingLoop loop = new SleepingLoop();
  private final KeptMetrics metrics = new KeptMetrics();

  private OpenTelemetryByHand(ObjectName agent) {
    this.agent = agent;
  }

  public static void main(String[] arguments) throws Exception {
    new OpenTelemetryByHand(new ObjectName("io.loopwarden:type=Loopwarden")).run();
  }

  private void run() throws Exception {
    System.out.println("set " + GlobalOpenTelemetry.isSet());
    loop.sleepUntil(() -> beans.isRegistered(agent));
    long end = System.nanoTime() + LONGER_THAN_THE_AGENT_LOOKS;
    loop.sleepUntil(() -> System.nanoTime() - end > 0);
    OpenTelemetrySdk.builder()
        .setMeterProvider(SdkMeterProvider.builder().registerMetricReader(metrics).build())
        .buildAndRegisterGlobal(); // throws when somebody else has set it
    loop.sleepUntil(metrics::haveSleep);
    metrics.instruments().forEach(System.out::println);
    beans.invoke(agent, "disarm", new Object[0], new String[0]);
    loop.sleepUntil(() -> metrics.instruments().isEmpty());
    System.out.println("taken back");
    beans.invoke(agent, "arm", new Object[0], new String[0]);
    loop.sleepUntil(metrics::haveSleep);
    System.out.println("shown again");
    loop.end();
  }
}
