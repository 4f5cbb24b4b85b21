package io.loopwarden.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was seen of one server: what the agent said, and what its two endpoints answered. */
final class PitfallReport {
  private final List<String> lines = new ArrayList<>();

  private PitfallReport() {}

  /**
   * The report's lines: its heading first.
   *
   * @param results the results of the server's endpoints
   */
  static List<String> lines(List<CaseResult> results, boolean agent) {
    PitfallReport report = new PitfallReport();
    Case first = results.get(0).of();
    report.lines.add(
        first.pitfall().number() + " " + first.pitfall().title() + ", " + first.app().framework());
    for (CaseResult result : results) {
      report.addAnswer(result);
    }
    for (CaseResult result : results) {
      if (agent) {
        report.addFindings(result);
      }
    }
    report.add("rule", first.pitfall().rule());
    return report.lines;
  }

  private void addAnswer(CaseResult result) {
    String longest = DurationText.of(result.alone().requests().latencies().max());
    String others = CaseTable.late(result.alone().pings().latencies());
    add(
        result.of().endpoint().label(),
        "\""
            + result.together().requests().text()
            + "\" after "
            + longest
            + "; others late: "
            + others);
  }

  private void addFindings(CaseResult result) {
    List<Finding> findings = result.findings();
    if (!findings.isEmpty()) {
      Finding first = findings.get(0);
      add("agent", first.callAndLine() + ", " + measures(first));
      first.details().stream().limit(1).forEach(detail -> add("", detail));
      add("fix", first.fix());
    }
    if (findings.size() > 1) {
      add("also", shortly(findings.subList(1, findings.size())));
    }
    if (!result.whileCold().isEmpty()) {
      Finding longest = result.whileCold().get(0);
      String place = longest.callAndLine() + ", " + measures(longest);
      add("cold", result.of().endpoint().label() + ", while it warmed up: " + place);
    }
  }

  private static String shortly(List<Finding> findings) {
    return findings.stream().map(Finding::shortOperation).collect(Collectors.joining(", "));
  }

  private static String measures(Finding finding) {
    String pending =
        finding.mostPending() < 0 ? "" : ", up to " + finding.mostPending() + " tasks pending";
    return finding.count() + " x, to " + DurationText.of(finding.longestNanos()) + pending;
  }

  private void add(String name, String text) {
    String label = name;
    for (String line : text.split("\n", -1)) {
      lines.add(String.format("  %-7s %s", label, line));
      label = "";
    }
  }
}
