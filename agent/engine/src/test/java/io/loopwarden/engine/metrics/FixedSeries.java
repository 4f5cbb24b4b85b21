package io.loopwarden.engine.metrics;

import io.loopwarden.api.MetricView;
import java.util.List;

/** A series with numbers of the test's choice. */
public final class FixedSeries implements MetricView {

  private final String name;
  private final Kind kind;
  private final String unit;
  private final List<String> tags;
  private double value;
  private long count;
  private double sum;
  private double max;
  private double[] bounds = {};
  private long[] counts = {};

  public FixedSeries(String name, Kind kind, String unit, String... tags) {
    this.name = name;
    this.kind = kind;
    this.unit = unit;
    this.tags = List.of(tags);
  }

  public FixedSeries value(double shown) {
    value = shown;
    return this;
  }

  public FixedSeries counted(long number, double together) {
    count = number;
    sum = together;
    return this;
  }

  public FixedSeries max(double longest) {
    max = longest;
    return this;
  }

  public FixedSeries buckets(double[] upper, long... upTo) {
    bounds = upper;
    counts = upTo;
    return this;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String description() {
    return "What it is.";
  }

  @Override
  public String unit() {
    return unit;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public List<String> tags() {
    return tags;
  }

  @Override
  public double value() {
    return value;
  }

  @Override
  public long count() {
    return count;
  }

  @Override
  public double sum() {
    return sum;
  }

  @Override
  public double max() {
    return max;
  }

  @Override
  public double[] bounds() {
    return bounds;
  }

  @Override
  public long[] counts() {
    return counts;
  }
}
