package io.loopwarden.benchmarks.run;

import io.loopwarden.benchmarks.cost.CapturedIncident;
import io.loopwarden.benchmarks.cost.HandedTask;
import io.loopwarden.benchmarks.cost.LoopTasks;
import io.loopwarden.benchmarks.cost.NotWaiting;
import io.loopwarden.benchmarks.cost.ProbedCall;
import io.loopwarden.benchmarks.cost.RateLimitedIncident;
import java.nio.file.Path;
import java.util.List;

/**
 * Benchmark classes to run under one variant.
 *
 * @param variant how their JVMs start
 * @param classes what runs in them
 */
record Plan(Variant variant, List<Class<?>> classes) {

  private static final List<Class<?>> COMPARED =
      List.of(ProbedCall.class, HandedTask.class, NotWaiting.class, LoopTasks.class);

  /** Returns one round of tasks, on loops without the agent and with it. */
  static List<Plan> tasks(Path agent) {
    return List.of(
        new Plan(Variants.NONE, List.of(LoopTasks.class)),
        new Plan(Variants.loopwarden(agent), List.of(LoopTasks.class)));
  }

  /** Returns one round of all benchmarks. */
  static List<Plan> round(Path agent) {
    return List.of(
        new Plan(Variants.NONE, COMPARED),
        new Plan(Variants.loopwarden(agent), COMPARED),
        new Plan(Variants.BLOCKHOUND, COMPARED),
        // Calls the agent's classes itself: no agent runs, but the cost is the agent's.
        new Plan(new Variant("loopwarden", List.of()), List.of(CapturedIncident.class)),
        new Plan(Variants.loopwardenOnLoop(agent), List.of(RateLimitedIncident.class)));
  }
}
