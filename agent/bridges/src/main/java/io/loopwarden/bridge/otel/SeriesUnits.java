package io.loopwarden.bridge.otel;

import io.loopwarden.api.MetricView;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import java.util.List;

/** The agent's units and tags, as OpenTelemetry writes them. */
final class SeriesUnits {

  private SeriesUnits() {}

  /** Returns the unit by the Unified Code for Units of Measure; empty when there is none. */
  static String of(MetricView series) {
    return switch (series.unit()) {
      case "seconds" -> "s";
      case "ratio" -> "1";
      case "tasks" -> "{task}";
      default -> "";
    };
  }

  /** Returns names and values in turn as attributes. */
  static Attributes attributes(List<String> tags) {
    AttributesBuilder attributes = Attributes.builder();
    for (int i = 0; i + 1 < tags.size(); i += 2) {
      attributes.put(tags.get(i), tags.get(i + 1));
    }
    return attributes.build();
  }
}
