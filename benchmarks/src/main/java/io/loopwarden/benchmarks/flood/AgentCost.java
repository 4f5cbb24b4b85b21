package io.loopwarden.benchmarks.flood;

import io.loopwarden.api.LedgerAccess;
import io.loopwarden.api.MetricView;
import io.loopwarden.api.MetricsListener;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the agent of this JVM, if there is one, says that it has cost each loop. */
final class AgentCost implements MetricsListener {

  private static final String METRIC = "loopwarden.agent.cost";

  private final Map<List<String>, MetricView> loops = new ConcurrentHashMap<>();

  private AgentCost() {}

  /** Begins to listen to the agent. */
  static AgentCost watched() {
    AgentCost cost = new AgentCost();
    LedgerAccess agent = LedgerAccess.active();
    if (agent != null) {
      agent.watchMetrics(cost);
    }
    return cost;
  }

  @Override
  public void added(MetricView series) {
    if (series.name().equals(METRIC)) {
      loops.put(series.tags(), series);
    }
  }

  /** Returns the seconds of each loop so far, up to a second old. */
  Map<List<String>, Double> seconds() {
    Map<List<String>, Double> seconds = new ConcurrentHashMap<>();
    loops.forEach((tags, series) -> seconds.put(tags, series.value()));
    return seconds;
  }

  /** Returns the most that was added to a loop since then, in seconds. */
  double mostSince(Map<List<String>, Double> then) {
    double most = 0;
    for (Map.Entry<List<String>, Double> loop : seconds().entrySet()) {
      most = Math.max(most, loop.getValue() - then.getOrDefault(loop.getKey(), 0.0));
    }
    return most;
  }
}
