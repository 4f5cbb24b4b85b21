package io.loopwarden.benchmarks.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs loops that are busy and healthy under the agent, beside processes that compete for the
 * cores, and counts what was found: each of these would be a false alarm.
 */
public final class FalseStalls {

  private static final int COMPETITORS = 2;

  private FalseStalls() {}

  /**
   * Runs the soak; exits with status 1 when anything was found.
   *
   * @param arguments the agent's jar, a directory for logs, the number of seconds, and settings of
   *     the agent, which may be empty
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path agent = Path.of(arguments[0]).toAbsolutePath();
    Path logs = Files.createDirectories(Path.of(arguments[1]));
    Path report = logs.resolve("false-stalls.jsonl");
    Files.deleteIfExists(report);
    String settings = "log=none,report=" + report + (arguments[3].isEmpty() ? "" : ",");
    System.out.printf(
        "%s s of busy, healthy loops beside %d competing processes, %d cores, settings: %s%n",
        arguments[2],
        COMPETITORS,
        Runtime.getRuntime().availableProcessors(),
        arguments[3].isEmpty() ? "default" : arguments[3]);
    Competitors competitors = Competitors.started(COMPETITORS);
    try {
      run("-javaagent:" + agent + "=" + settings + arguments[3], arguments[2]);
    } finally {
      competitors.end();
    }
    FoundNothing found = FoundNothing.in(report);
    System.out.printf(
        "stalls found: %d, %d of them because the machine was busy; other findings: %d%n",
        found.stalls(), found.notScheduled(), found.others());
    System.out.print(found.text());
    System.exit(found.stalls() + found.others() == 0 ? 0 : 1);
  }

  private static void run(String agent, String seconds) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    String main = HealthyLoops.class.getName();
    List<String> command = List.of(java, "-Xmx256m", agent, "-cp", classPath, main, seconds);
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException(command + " ended with status " + status);
    }
  }
}
