package io.loopwarden.engine.control;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.LoopThreads;
import io.loopwarden.engine.cost.CostReport;
import io.loopwarden.engine.cost.LoopCost;
import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.ledger.LedgerCounts;
import io.loopwarden.engine.loops.LoopModel;
import io.loopwarden.engine.loops.LoopRule;
import io.loopwarden.engine.sink.SinkStatus;
import io.loopwarden.engine.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The state of the agent for people: a line a fact, each safe for a terminal. Thread-safe. */
final class StatusText {

  private static final int MOST_RULES = 20;
  private static final int LONGEST = 300;
  private static final int PERCENT = 100;
  private static final long NANOS_PER_MILLI = 1_000_000L;

  private final Controlled agent;
  private final LiveSettings settings;

  StatusText(Controlled agent, LiveSettings settings) {
    this.agent = agent;
    this.settings = settings;
  }

  String text(boolean armed, int rules) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "loopwarden "
            + agent.version()
            + " on JDK "
            + System.getProperty("java.version")
            + ": "
            + (armed ? "armed" : "disarmed")
            + ", mode "
            + settings.text("mode"));
    addWoven(lines);
    addModels(lines);
    addSettings(lines, rules);
    Running running = agent.source().present();
    if (running != null) {
      addFindings(lines, running.pipeline().ledger());
      addCosts(lines, running.costs().get());
      addOutputs(lines, running.outputs().get());
    }
    addFaults(lines);
    return asText(lines);
  }

  private void addWoven(List<String> lines) {
    int used = 0;
    int[] bound = agent.weaver().boundByProbe();
    for (int places : bound) {
      used += places > 0 ? 1 : 0;
    }
    lines.add("woven");
    lines.add("  " + agent.weaver().wovenClasses() + " classes");
    lines.add("  " + used + " of " + bound.length + " catalogue rows have found their methods");
    lines.add("  " + agent.catalogue().notOnThisJdk().size() + " rows name none of this JDK");
  }

  private void addModels(List<String> lines) {
    lines.add("loops: " + LoopThreads.all().length + " threads");
    for (LoopModel model : agent.models().all()) {
      int bound = 0;
      for (LoopRule rule : model.rules()) {
        bound += rule.bound() > 0 ? 1 : 0;
      }
      if (bound > 0 || model.isUsed()) {
        String stalls = model.idleKnown() ? "" : ", stalls are not looked for";
        String seen = model.isUsed() ? "seen" : "no loop seen yet";
        int all = model.rules().size();
        lines.add(
            "  " + model.name() + ": " + bound + " of " + all + " rules bound, " + seen + stalls);
      }
    }
  }

  private void addSettings(List<String> lines, int rules) {
    lines.add("settings");
    for (Map.Entry<String, String> entry : settings.current().texts().entrySet()) {
      String place = settings.current().placeOf(entry.getKey());
      lines.add("  " + entry.getKey() + "=" + entry.getValue() + " (" + place + ")");
    }
    lines.add("  " + rules + " rules of yours in force");
  }

  private static void addFindings(List<String> lines, Ledger ledger) {
    long waits = 0;
    List<Finding> findings = ledger.findings();
    for (Finding finding : findings) {
      waits += finding.durations().count();
    }
    LedgerCounts counts = ledger.counts();
    lines.add("findings: " + findings.size() + ", of " + waits + " waits");
    lines.add(
        "  without a stack of their own: "
            + counts.rateLimited()
            + " rate-limited, "
            + counts.dropped()
            + " dropped; without a place in the ledger: "
            + counts.overflow());
    lines.add("  allowed: " + counts.allowedInAll());
    counts.allowed().entrySet().stream()
        .limit(MOST_RULES)
        .forEach(rule -> lines.add("    " + rule.getValue() + " by " + rule.getKey()));
  }

  private static void addCosts(List<String> lines, CostReport costs) {
    double most = 0;
    int limited = 0;
    for (LoopCost loop : costs.loops()) {
      most = Math.max(most, loop.share());
      limited += loop.isLimited() ? 1 : 0;
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "cost: at most %.3f %% of a loop's time in the last second, %s",
            most * PERCENT,
            costs.budget() == 0
                ? "without a budget"
                : String.format(Locale.ROOT, "the budget is %.2f %%", costs.budget() * PERCENT)));
    lines.add("  " + limited + " loops are captured or sampled less for it");
    lines.add(
        "  " + costs.agentCpuNanos() / NANOS_PER_MILLI + " ms CPU of the agent's own threads");
  }

  private static void addOutputs(List<String> lines, List<SinkStatus> outputs) {
    lines.add("outputs");
    for (SinkStatus output : outputs) {
      lines.add(
          "  "
              + output.name()
              + ": "
              + output.written()
              + " written, "
              + output.lost()
              + " lost, "
              + output.waiting()
              + " waiting");
    }
  }

  private static void addFaults(List<String> lines) {
    Throwable first = Faults.first();
    lines.add("faults of the agent itself: " + Faults.total());
    if (first != null) {
      lines.add("  the first was " + first);
    }
  }

  private static String asText(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append(OneLine.of(line, LONGEST)).append('\n');
    }
    return text.toString();
  }
}
