package io.loopwarden.api;

/** Hears of series of measurements; see {@link LedgerAccess#watchMetrics}. */
public interface MetricsListener {

  /**
   * Called once for each series: for those present on the thread that asked to hear of them, for
   * later ones on the agent's thread. Never called by two threads at once. Must not block. What it
   * throws is counted as a fault of the agent, and the next series is told all the same.
   */
  void added(MetricView series);
}
