package io.loopwarden.engine.metrics;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.engine.cost.CostReport;
import io.loopwarden.engine.cost.LoopCost;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Reads what the agent costs and what went wrong in it. */
public final class CostMetrics implements MetricSource {

  private final Supplier<CostReport> costs;
  private final TagNames names;

  /** What loops of one model and name had cost by then. */
  private final Map<LoopName, Long> before = new HashMap<>();

  /** Reads the latest report. */
  public CostMetrics(Supplier<CostReport> costs, TagNames names) {
    this.costs = costs;
    this.names = names;
  }

  @Override
  public void read(MetricBook book, long nowNanos) {
    CostReport report = costs.get();
    book.counter(Metric.AGENT_FAULTS).reach(Faults.total());
    book.counter(Metric.AGENT_CPU).reach(report.agentCpuNanos() / Series.NANOS);
    addCosts(book, report);
    double share = 0;
    double captures = 1;
    double samples = 1;
    for (LoopCost loop : report.loops()) {
      share = Math.max(share, loop.share());
      captures = Math.min(captures, loop.captureRate());
      samples = Math.min(samples, loop.samplingRate());
    }
    book.gauge(Metric.AGENT_COST_RATIO).raise(share);
    book.gauge(Metric.AGENT_CAPTURE_RATE).raise(captures);
    book.gauge(Metric.AGENT_SAMPLING_RATE).raise(samples);
  }

  private void addCosts(MetricBook book, CostReport report) {
    Map<LoopName, Long> now = new HashMap<>();
    for (LoopCost loop : report.loops()) {
      LoopName name = new LoopName(loop.model(), names.loop(loop.model(), loop.thread()));
      now.merge(name, loop.captureNanos() + loop.sampleNanos(), Long::sum);
    }
    now.forEach(
        (name, nanos) -> {
          long known = before.getOrDefault(name, 0L);
          long more = nanos < known ? nanos : nanos - known; // less: another loop of that name
          book.counter(Metric.AGENT_COST, name.model(), name.loop()).add(more / Series.NANOS);
        });
    before.clear();
    before.putAll(now);
  }

  private record LoopName(String model, String loop) {}
}
