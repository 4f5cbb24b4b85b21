package io.loopwarden.load;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Prints what was seen: a report for each server, the table of all, and what is wrong. */
final class Summary {
  private final PrintStream out;
  private final DemoOptions options;
  private final Paint paint;

  Summary(PrintStream out, DemoOptions options) {
    this.out = out;
    this.options = options;
    paint = new Paint(options.terminal());
  }

  /**
   * Prints all there is to say.
   *
   * @throws IOException if the sources of the endpoints cannot be read
   */
  void print(List<CaseResult> results, List<String> complaints) throws IOException {
    for (Pitfall pitfall : options.pitfalls()) {
      for (PitfallApp app : pitfall.apps()) {
        print(app, results.stream().filter(result -> result.of().app().equals(app)).toList());
      }
    }
    out.println();
    List<String> table = CaseTable.lines(results, options.settings().agent());
    out.println(paint.bold(table.get(0)));
    table.stream().skip(1).forEach(out::println);
    out.println("late: 100 ms or more; the fixes as diffs, and more: docs/pitfalls/");
    out.println();
    for (String complaint : complaints) {
      out.println(paint.red("FAILED  ") + complaint);
    }
    if (complaints.isEmpty()) {
      out.println(paint.green("OK  ") + conclusion());
    }
  }

  private void print(PitfallApp app, List<CaseResult> results) throws IOException {
    out.println();
    List<String> report = PitfallReport.lines(results, options.settings().agent());
    out.println(paint.bold(report.get(0)));
    report.stream().skip(1).forEach(out::println);
    if (!options.all()) {
      paint.diff(EndpointDiff.lines(options.settings().root(), app)).forEach(out::println);
    }
  }

  private String conclusion() {
    return options.settings().agent()
        ? "the agent found all that had to be found, and nothing else"
        : "every request was answered; the agent was not running";
  }
}
