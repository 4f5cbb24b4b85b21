package io.loopwarden.engine.cost;

import java.util.List;

/**
 * What the agent costs, as it stood at the latest look, about a second ago at most. Immutable.
 *
 * @param budget part of a loop's time that the agent may take, 0 to 1; 0 when there is no budget
 * @param loops all loops whose threads live
 * @param totals sums over these and all loops that have ended
 * @param agentCpuNanos CPU time of the agent's own threads, those that have ended included but for
 *     their last second; what weaving costs the threads that load classes is not in it
 */
public record CostReport(
    double budget, List<LoopCost> loops, CostTotals totals, long agentCpuNanos) {

  /** Before the first look. */
  static CostReport none(double budget) {
    return new CostReport(budget, List.of(), CostTotals.NONE, 0);
  }
}
