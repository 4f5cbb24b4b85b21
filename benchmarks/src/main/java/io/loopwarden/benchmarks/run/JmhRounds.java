package io.loopwarden.benchmarks.run;

import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the plan again and again, one fork of each benchmark a round, so that a slow minute of the
 * machine meets all variants.
 */
final class JmhRounds {

  private final Effort effort;
  private final Path logs;

  /**
   * Prepares rounds.
   *
   * @param logs directory that gets what JMH prints
   */
  JmhRounds(Effort effort, Path logs) {
    this.effort = effort;
    this.logs = logs;
  }

  /** Runs all rounds, saying which one is at work. */
  Costs run(List<Plan> plans) throws RunnerException {
    Costs costs = new Costs();
    for (int round = 1; round <= effort.rounds(); round++) {
      for (int part = 1; part <= plans.size(); part++) {
        Plan plan = plans.get(part - 1);
        System.err.printf(
            "  round %d of %d, part %d of %d: %s%n",
            round, effort.rounds(), part, plans.size(), plan.variant().name());
        run(plan, logs.resolve("jmh-" + round + "-" + part + ".log"), costs);
      }
    }
    return costs;
  }

  private void run(Plan plan, Path log, Costs costs) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .forks(1)
            .warmupIterations(effort.warmUps())
            .warmupTime(TimeValue.milliseconds(effort.iterationMillis()))
            .measurementIterations(effort.iterations())
            .measurementTime(TimeValue.milliseconds(effort.iterationMillis()))
            .jvmArgs(plan.variant().jvmArguments().toArray(new String[0]))
            .shouldFailOnError(true)
            .output(log.toString());
    for (Class<?> type : plan.classes()) {
      options.include("^" + type.getName().replace(".", "\\.") + "\\.");
    }
    for (RunResult result : new Runner(options.build()).run()) {
      for (BenchmarkResult fork : result.getBenchmarkResults()) {
        for (IterationResult iteration : fork.getIterationResults()) {
          costs.add(
              result.getParams().getBenchmark(),
              plan.variant(),
              iteration.getPrimaryResult().getScore());
        }
      }
    }
  }
}
