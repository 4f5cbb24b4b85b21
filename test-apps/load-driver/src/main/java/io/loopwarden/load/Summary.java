package io.loopwarden.load;

import java.io.PrintStream;
import java.util.List;

/** Prints the results: the table, the findings as the agent says them, and what is wrong. */
final class Summary {
  private final PrintStream out;
  private final boolean agent;
  private final boolean colours;

  Summary(PrintStream out, boolean agent, boolean colours) {
    this.out = out;
    this.agent = agent;
    this.colours = colours;
  }

  void print(List<CaseResult> results, List<String> complaints) {
    out.println();
    table(results).lines().forEach(out::println);
    for (CaseResult result : results) {
      printFindings(result);
    }
    for (CaseResult result : results) {
      printWhileCold(result);
    }
    out.println();
    for (String complaint : complaints) {
      out.println(red("FAILED  ") + complaint);
    }
    if (complaints.isEmpty()) {
      out.println(green("OK  ") + conclusion());
    }
  }

  private ResultTable table(List<CaseResult> results) {
    ResultTable table =
        new ResultTable(
            "server", "endpoint", "requests", "p50", "p99", "max", "ping p99", "agent found");
    for (CaseResult result : results) {
      Latencies requests = result.load().requests();
      table.add(
          result.server().label(),
          result.endpoint().label(),
          String.valueOf(requests.count()),
          DurationText.of(requests.percentile(50)),
          DurationText.of(requests.percentile(99)),
          DurationText.of(requests.max()),
          DurationText.of(result.load().pings().percentile(99)),
          found(result.findings()));
    }
    return table;
  }

  private String found(List<Finding> findings) {
    if (!agent) {
      return "(not running)";
    }
    if (findings.isEmpty()) {
      return "nothing";
    }
    String others = findings.size() == 1 ? "" : ", and " + (findings.size() - 1) + " more";
    return findings.get(0).callAndLine() + others;
  }

  /** The first finding in full, a line for each other one: all are in the report. */
  private void printFindings(CaseResult result) {
    if (result.findings().isEmpty()) {
      return;
    }
    print(result.label(), result.findings().get(0));
    for (Finding other : result.findings().subList(1, result.findings().size())) {
      out.println(
          "  also            "
              + other.callAndLine()
              + ", longest "
              + DurationText.of(other.longestNanos()));
    }
  }

  private void print(String label, Finding finding) {
    out.println();
    out.println(bold(label + ": " + finding.operation()));
    if (finding.culprit() != null) {
      out.println("  called at       " + finding.culprit().shortText());
    }
    for (String detail : finding.details()) {
      out.println("  detail          " + detail);
    }
    out.println("  longest         " + DurationText.of(finding.longestNanos()));
    out.println("  times           " + finding.count() + ", warm-up included");
    out.println(
        "  tasks pending   " + (finding.mostPending() < 0 ? "unknown" : finding.mostPending()));
    out.println("  fix             " + finding.fix());
  }

  private void printWhileCold(CaseResult result) {
    if (!result.whileCold().isEmpty()) {
      Finding longest = result.whileCold().get(0);
      out.println();
      out.println(bold(result.label() + ", in its first requests alone: ") + times(result));
      out.println(
          "  longest         "
              + DurationText.of(longest.longestNanos())
              + " in "
              + longest.callAndLine());
    }
  }

  private static String times(CaseResult result) {
    int findings = result.whileCold().size();
    return findings == 1 ? "1 finding" : findings + " findings";
  }

  private String conclusion() {
    return agent
        ? "every broken handler was found, no fixed one was"
        : "every request was answered; the agent was not running";
  }

  private String bold(String text) {
    return coloured("1", text);
  }

  private String red(String text) {
    return coloured("31", text);
  }

  private String green(String text) {
    return coloured("32", text);
  }

  private String coloured(String code, String text) {
    return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
