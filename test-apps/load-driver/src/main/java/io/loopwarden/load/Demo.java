package io.loopwarden.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The driver behind {@code ./demo}: runs every case, prints the results, and judges them. */
public final class Demo {
  private static final int INVALID_OPTION = 2;

  private Demo() {}

  /**
   * Runs the demo and ends the JVM: with status 0 when every broken handler was found and no fixed
   * one was, 1 when not or when a server failed, 2 for an invalid option.
   *
   * @param arguments {@code --root=<repository>}, {@code --requests=<number>}, {@code --postgres},
   *     {@code --no-agent}, {@code --terminal}, and names of servers; all servers without one
   */
  public static void main(String... arguments) throws InterruptedException {
    try {
      System.exit(run(DemoOptions.of(arguments)));
    } catch (InvalidOption e) {
      System.err.println("demo: " + e.getMessage());
      System.exit(INVALID_OPTION);
    } catch (IOException e) {
      System.err.println("demo: " + e.getMessage());
      System.exit(1);
    }
  }

  private static int run(DemoOptions options) throws IOException, InterruptedException {
    Progress progress = new Progress(System.out, options.terminal());
    List<CaseResult> results =
        options.postgres() ? runOnPostgres(options, progress) : runAll(options, null, progress);
    List<String> complaints = Verdict.complaints(results, options.agent());
    new Summary(System.out, options.agent(), options.terminal()).print(results, complaints);
    return complaints.isEmpty() ? 0 : 1;
  }

  private static List<CaseResult> runOnPostgres(DemoOptions options, Progress progress)
      throws IOException, InterruptedException {
    Path target = options.root().resolve("test-apps").resolve("postgres").resolve("target");
    progress.begin("postgres");
    progress.now("starting");
    List<String> arguments =
        List.of(
            "-Dot.epg.working-dir=" + target.resolve("unpacked"),
            "-jar",
            target.resolve("postgres.jar").toString());
    try (ChildJvm postgres =
        ChildJvm.start(options.demoFiles().resolve("postgres.log"), arguments)) {
      String url = postgres.awaitReady();
      progress.done("serves at " + url);
      return runAll(options, url, progress);
    }
  }

  private static List<CaseResult> runAll(
      DemoOptions options, @Nullable String databaseUrl, Progress progress)
      throws IOException, InterruptedException {
    CaseRunner runner = new CaseRunner(options, databaseUrl, progress);
    List<CaseResult> results = new ArrayList<>();
    for (ServerApp server : options.servers()) {
      for (Endpoint endpoint : Endpoint.values()) {
        results.add(runner.run(server, endpoint));
      }
    }
    return results;
  }
}
