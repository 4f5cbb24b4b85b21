package com.example.cases.metrics;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.metrics.InstrumentType;
import io.opentelemetry.sdk.metrics.data.AggregationTemporality;
import io.opentelemetry.sdk.metrics.data.LongPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.export.CollectionRegistration;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import java.util.TreeSet;

/** Collects metrics of OpenTelemetry's SDK when it is asked. */
final class KeptMetrics implements MetricReader {

  private CollectionRegistration registration = CollectionRegistration.noop();

  @Override
  public void register(CollectionRegistration collected) {
    registration = collected;
  }

  /** Each instrument of the agent: name, unit and kind. */
  TreeSet<String> instruments() {
    TreeSet<String> instruments = new TreeSet<>();
    for (MetricData metric : registration.collectAllMetrics()) {
      if (metric.getName().startsWith("loopwarden.")) {
        instruments.add(metric.getName() + " " + metric.getUnit() + " " + metric.getType());
      }
    }
    return instruments;
  }

  /** Whether a sleep on an event loop was counted. */
  boolean haveSleep() {
    for (MetricData metric : registration.collectAllMetrics()) {
      if (metric.getName().equals("loopwarden.blocked.count")) {
        for (LongPointData point : metric.getLongSumData().getPoints()) {
          if (point.getValue() >= 1 && point.getAttributes().asMap().containsValue("sleep")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  @Override
  public AggregationTemporality getAggregationTemporality(InstrumentType type) {
    return AggregationTemporality.CUMULATIVE;
  }

  @Override
  public CompletableResultCode forceFlush() {
    return CompletableResultCode.ofSuccess();
  }

  @Override
  public CompletableResultCode shutdown() {
    return CompletableResultCode.ofSuccess();
  }
}
