package io.loopwarden.engine.metrics;

import io.loopwarden.engine.pools.PoolLoad;
import io.loopwarden.engine.pools.PoolWatch;

/** Reads how much waits for the threads of pools that loops hand tasks to. */
public final class PoolMetrics implements MetricSource {

  private final PoolWatch pools;
  private final TagNames names;

  /** Creates it over what watches the pools. */
  public PoolMetrics(PoolWatch pools, TagNames names) {
    this.pools = pools;
    this.names = names;
  }

  @Override
  public void read(MetricBook book, long nowNanos) {
    for (PoolLoad load : pools.loads()) {
      String pool = names.pool(load.pool());
      book.gauge(Metric.POOL_QUEUE_WAIT, pool).raise(load.waitNanos() / Series.NANOS);
      book.gauge(Metric.POOL_QUEUED, pool).add(load.queued());
    }
  }
}
