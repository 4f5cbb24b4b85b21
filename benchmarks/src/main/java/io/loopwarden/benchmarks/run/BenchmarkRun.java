package io.loopwarden.benchmarks.run;

import io.loopwarden.benchmarks.flood.FloodComparison;
import io.loopwarden.benchmarks.flood.FloodFigures;
import io.loopwarden.benchmarks.flood.Load;
import io.loopwarden.benchmarks.idle.IdleComparison;
import io.loopwarden.benchmarks.startup.StartupComparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything on the JDK that runs it and prints one table. */
public final class BenchmarkRun {

  private BenchmarkRun() {}

  /**
   * Runs the benchmarks. Progress goes to the standard error stream, the table to standard output.
   *
   * @param arguments the agent's jar, then a directory for logs, then any of {@code --full}, and
   *     one of {@code --start-up-only}, {@code --calls-only}, {@code --tasks-only}, {@code
   *     --idle-only} and {@code --flood-only}
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    List<String> options = List.of(arguments).subList(2, arguments.length);
    Path agent = Path.of(arguments[0]).toAbsolutePath();
    Path logs = Files.createDirectories(Path.of(arguments[1]));
    Effort effort = options.contains("--full") ? Effort.FULL : Effort.SHORT;

    ResultTable table = new ResultTable();
    if (isWanted("--start-up-only", options)) {
      table.addStarts(starts(agent, effort));
    }
    if (isWanted("--idle-only", options)) {
      table.addIdle(idle(agent, effort));
    }
    if (isWanted("--flood-only", options)) {
      for (Load load : Load.values()) {
        table.addFlood(load, flood(agent, load, effort));
      }
    }
    if (isWanted("--calls-only", options)) {
      table.addCosts(new JmhRounds(effort, logs).run(Plan.round(agent)));
    }
    if (options.contains("--tasks-only")) {
      table.addCosts(new JmhRounds(Effort.MANY_FORKS, logs).run(Plan.tasks(agent)));
    }
    System.out.println("JDK " + Runtime.version());
    System.out.println(table.text());
  }

  private static boolean isWanted(String only, List<String> options) {
    return options.contains(only) || options.stream().noneMatch(one -> one.endsWith("-only"));
  }

  private static List<Double> idle(Path agent, Effort effort)
      throws IOException, InterruptedException {
    System.err.printf("  %d seconds of idle loops%n", effort.idleSeconds());
    return new IdleComparison(java(), Variants.jarOf(BenchmarkRun.class))
        .parts(Variants.loopwarden(agent), effort.idleSeconds());
  }

  private static Map<Variant, List<FloodFigures>> flood(Path agent, Load load, Effort effort)
      throws IOException, InterruptedException {
    System.err.printf("  %d floods of each variant, %s%n", effort.floodRounds(), load.title());
    return new FloodComparison(java(), Variants.jarOf(BenchmarkRun.class))
        .runs(
            List.of(Variants.NONE, Variants.loopwarden(agent)),
            load,
            effort.floodRounds(),
            effort.floodSeconds());
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  private static Map<Variant, List<Double>> starts(Path agent, Effort effort)
      throws IOException, InterruptedException {
    System.err.printf("  %d starts of each variant%n", effort.starts());
    List<Variant> variants =
        List.of(Variants.NONE, Variants.loopwarden(agent), Variants.BLOCKHOUND);
    return new StartupComparison(java(), Variants.jarOf(BenchmarkRun.class))
        .starts(variants, effort.starts());
  }
}
