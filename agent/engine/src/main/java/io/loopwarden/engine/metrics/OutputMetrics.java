package io.loopwarden.engine.metrics;

import io.loopwarden.engine.sink.SinkStatus;
import io.loopwarden.engine.sink.Sinks;

/** What outputs did not take. */
public final class OutputMetrics implements MetricSource {

  private final Sinks sinks;

  /** Reads what the outputs count. */
  public OutputMetrics(Sinks sinks) {
    this.sinks = sinks;
  }

  @Override
  public void read(MetricBook book, long nowNanos) {
    for (SinkStatus sink : sinks.status()) {
      book.counter(Metric.OUTPUT_LOST, sink.output()).reach(sink.lost());
    }
  }
}
