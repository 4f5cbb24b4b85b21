package io.loopwarden.engine.report;

import io.loopwarden.engine.lag.LoopLag;
import io.loopwarden.engine.ledger.Finding;
import io.loopwarden.engine.ledger.LedgerCounts;
import io.loopwarden.engine.text.Json;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells findings as JSON, one object a line. */
final class JsonLinesReport implements Report {

  private final Consumer<String> out;
  private final LongSupplier lostLines;
  private final LongSupplier clockMillis;
  private String run = "";

  /**
   * Makes a report.
   *
   * @param out takes each line, without its end
   * @param lostLines says how many lines were lost so far
   * @param clockMillis milliseconds since the epoch
   */
  JsonLinesReport(Consumer<String> out, LongSupplier lostLines, LongSupplier clockMillis) {
    this.out = out;
    this.lostLines = lostLines;
    this.clockMillis = clockMillis;
  }

  @Override
  public void start(RunStart start) {
    run = start.id();
    Json settings = new Json();
    start.settings().forEach(settings::field);
    Json line =
        line("start")
            .field("agentVersion", start.agentVersion())
            .field("javaVersion", start.javaVersion())
            .field("javaVendor", start.javaVendor())
            .field("pid", start.pid())
            .field("startedAt", FindingJson.time(start.startedAtMillis()))
            .field("settings", settings);
    out.accept(line.toString());
  }

  @Override
  public void first(Finding finding) {
    Json line = line("finding");
    FindingJson.addIdentity(line, finding);
    FindingJson.addState(line, finding);
    out.accept(line.field("stack", finding.firstStack()).toString());
  }

  @Override
  public void ended(Finding finding) {
    update(new Change(finding, 0));
  }

  @Override
  public void summary(Summary summary) {
    for (Change change : summary.changes()) {
      update(change);
    }
    for (LoopLag loop : summary.loops()) {
      Json line = line("lag");
      LagJson.add(line, loop);
      out.accept(line.toString());
    }
  }

  @Override
  public void finish(Summary summary) {
    summary(summary);
    LedgerCounts counts = summary.counts();
    Json allowed = new Json();
    for (Map.Entry<String, Long> rule : counts.allowed().entrySet()) {
      allowed.field(rule.getKey(), rule.getValue());
    }
    Json line =
        line("end")
            .field("findings", summary.findings())
            .field("occurrences", summary.occurrences())
            .field("totalNanos", summary.totalNanos())
            .field("captured", counts.captured())
            .field("rateLimited", counts.rateLimited())
            .field("dropped", counts.dropped())
            .field("overflow", counts.overflow())
            .field("inGrace", counts.inGrace())
            .field("allowed", allowed)
            .field("listenerFailures", counts.listenerFailures())
            .field("lostLines", lostLines.getAsLong());
    out.accept(line.toString());
  }

  @Override
  public void loops(LoopModelStatus status) {
    Json line =
        line("loops")
            .field("model", status.model())
            .field("stallDetection", status.stallDetection())
            .field("bound", status.bound())
            .field("unbound", status.unbound());
    out.accept(line.toString());
  }

  private void update(Change change) {
    Json line = line("update");
    FindingJson.addIdentity(line, change.finding());
    line.field("newOccurrences", change.newOccurrences());
    FindingJson.addState(line, change.finding());
    out.accept(line.field("stack", change.finding().lastStack()).toString());
  }

  private Json line(String type) {
    return new Json()
        .field("type", type)
        .field("time", FindingJson.time(clockMillis.getAsLong()))
        .field("run", run);
  }
}
