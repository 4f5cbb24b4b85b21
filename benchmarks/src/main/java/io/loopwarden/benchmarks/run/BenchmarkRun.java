package io.loopwarden.benchmarks.run;

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
   * @param arguments the agent's jar, then a directory for logs, then any of {@code --full}, {@code
   *     --start-up-only} and {@code --calls-only}
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    List<String> options = List.of(arguments).subList(2, arguments.length);
    Path agent = Path.of(arguments[0]).toAbsolutePath();
    Path logs = Files.createDirectories(Path.of(arguments[1]));
    Effort effort = options.contains("--full") ? Effort.FULL : Effort.SHORT;

    ResultTable table = new ResultTable();
    if (!options.contains("--calls-only")) {
      table.addStarts(starts(agent, effort));
    }
    if (!options.contains("--start-up-only")) {
      table.addCosts(new JmhRounds(effort, logs).run(Plan.round(agent)));
    }
    System.out.println("JDK " + Runtime.version());
    System.out.println(table.text());
  }

  private static Map<Variant, List<Double>> starts(Path agent, Effort effort)
      throws IOException, InterruptedException {
    System.err.printf("  %d starts of each variant%n", effort.starts());
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<Variant> variants =
        List.of(Variants.NONE, Variants.loopwarden(agent), Variants.BLOCKHOUND);
    return new StartupComparison(java, Variants.jarOf(BenchmarkRun.class))
        .starts(variants, effort.starts());
  }
}
