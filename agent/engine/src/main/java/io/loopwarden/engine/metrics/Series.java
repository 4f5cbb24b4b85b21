package io.loopwarden.engine.metrics;

import io.loopwarden.api.MetricView;
import java.util.List;

/**
 * One series of the book. The agent's thread, or whoever holds its lock, adds to it; what others
 * read changes when it is renewed.
 */
abstract class Series implements MetricView {

  static final double NANOS = 1e9;

  private static final double[] NO_BOUNDS = {};
  private static final long[] NO_COUNTS = {};

  private final Metric metric;
  private final List<String> tags;

  /** Creates an empty series of a metric, with tags and their values in turn. */
  Series(Metric metric, List<String> tags) {
    this.metric = metric;
    this.tags = List.copyOf(tags);
  }

  /** Shows what was added. */
  abstract void renew(long nowNanos);

  final Metric metric() {
    return metric;
  }

  @Override
  public final String name() {
    return metric.dotted();
  }

  @Override
  public final String description() {
    return metric.description();
  }

  @Override
  public final String unit() {
    return metric.unit();
  }

  @Override
  public final Kind kind() {
    return metric.kind();
  }

  @Override
  public final List<String> tags() {
    return tags;
  }

  @Override
  public double value() {
    return 0;
  }

  @Override
  public long count() {
    return 0;
  }

  @Override
  public double sum() {
    return 0;
  }

  @Override
  public double max() {
    return 0;
  }

  @Override
  public double[] bounds() {
    return NO_BOUNDS;
  }

  @Override
  public long[] counts() {
    return NO_COUNTS;
  }
}
