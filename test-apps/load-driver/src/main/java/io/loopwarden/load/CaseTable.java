package io.loopwarden.load;

import java.util.List;

/** The results of cases, a line each: what requests took, what others suffered, what was found. */
final class CaseTable {
  /** From here on another user's request is late: as long as the agent lets a turn be. */
  private static final long LATE_NANOS = 100_000_000;

  private final boolean agent;
  private final ResultTable table =
      new ResultTable(
          "#",
          "pitfall",
          "server",
          "endpoint",
          "one takes",
          "at once",
          "p50",
          "max",
          "others late",
          "agent found");

  private CaseTable(boolean agent) {
    this.agent = agent;
  }

  static List<String> lines(List<CaseResult> results, boolean agent) {
    CaseTable table = new CaseTable(agent);
    results.forEach(table::add);
    return table.table.lines();
  }

  private void add(CaseResult result) {
    Case of = result.of();
    Latencies requests = result.together().requests().latencies();
    table.add(
        String.valueOf(of.pitfall().number()),
        of.pitfall().name(),
        of.app().framework(),
        of.endpoint().label(),
        DurationText.of(result.alone().requests().latencies().max()),
        String.valueOf(requests.count()),
        DurationText.of(requests.percentile(50)),
        DurationText.of(requests.max()),
        late(result.together().pings().latencies()),
        found(result.findings()));
  }

  static String late(Latencies others) {
    int late = others.atLeast(LATE_NANOS);
    return late == 0
        ? "none"
        : late + " of " + others.count() + ", to " + DurationText.of(others.max());
  }

  private String found(List<Finding> findings) {
    if (!agent) {
      return "(not running)";
    }
    if (findings.isEmpty()) {
      return "nothing";
    }
    String others = findings.size() == 1 ? "" : ", " + (findings.size() - 1) + " more";
    return findings.get(0).shortOperation() + others;
  }
}
