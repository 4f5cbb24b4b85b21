package io.loopwarden.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The driver behind {@code ./demo}: runs every case, prints the results, and judges them. */
public final class Demo {
  private static final int INVALID_OPTION = 2;

  private Demo() {}

  /**
   * Runs the demo and ends the JVM: with status 0 when the agent found just what it had to, 1 when
   * not or when a server failed, 2 for an invalid option.
   *
   * @param arguments {@code --root=<repository>}, {@code --requests=<number>}, {@code --postgres},
   *     {@code --no-agent}, {@code --terminal}, {@code --write-pages}, and names or numbers of
   *     pitfalls; all of them without one
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
    List<CaseResult> results = runAll(options);
    List<String> complaints = new ArrayList<>();
    for (CaseResult result : results) {
      complaints.addAll(Verdict.complaints(result, options.settings().agent()));
    }
    new Summary(System.out, options).print(results, complaints);
    if (options.writePages() && complaints.isEmpty()) {
      PitfallPages pages = new PitfallPages(options.settings().root());
      for (Pitfall pitfall : options.pitfalls()) {
        pages.write(pitfall, results, options.settings().files());
      }
      if (options.all()) {
        pages.writeIndex(results);
      }
    }
    return complaints.isEmpty() ? 0 : 1;
  }

  private static List<CaseResult> runAll(DemoOptions options)
      throws IOException, InterruptedException {
    Progress progress = new Progress(System.out, options.terminal());
    List<CaseResult> results = new ArrayList<>();
    try (CaseRunner runner = new CaseRunner(options.settings(), progress)) {
      for (Pitfall pitfall : options.pitfalls()) {
        for (Case one : pitfall.cases()) {
          results.add(runner.run(one));
        }
      }
    }
    return results;
  }
}
