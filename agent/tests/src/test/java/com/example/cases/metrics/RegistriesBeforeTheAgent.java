package com.example.cases.metrics;

import com.sun.tools.attach.VirtualMachine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** Registries made before the agent is attached, and after. Arguments: its jar and settings. */
public final class RegistriesBeforeTheAgent {

  private RegistriesBeforeTheAgent() {}

  public static void main(String[] arguments) throws Exception {
    SleepingLoop loop = new SleepingLoop();
    loop.sleepOnce();
    MeterRegistry before = new SimpleMeterRegistry();
    before.counter("orders").increment();
    Metrics.addRegistry(before);
    VirtualMachine self = VirtualMachine.attach(Long.toString(ProcessHandle.current().pid()));
    self.loadAgent(arguments[0], arguments[1]);
    self.detach();
    MeterRegistry after = new SimpleMeterRegistry();
    after.counter("orders").increment();
    loop.sleepUntil(() -> Shown.sleepIn(before) && Shown.sleepIn(after));
    System.out.println("both show it");
    loop.end();
  }
}
