package io.loopwarden.tests.metrics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** One export of metrics by the OpenTelemetry Java agent. */
record ExportedMetrics(List<JsonNode> metrics) {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String EXPORTER = "OtlpJsonLoggingMetricExporter - ";

  ExportedMetrics {
    metrics = List.copyOf(metrics);
  }

  /** Returns all exports in what the exporter {@code logging-otlp} printed, in order. */
  static List<ExportedMetrics> in(String errors) {
    List<ExportedMetrics> exports = new ArrayList<>();
    for (String line : errors.lines().toList()) {
      int start = line.indexOf(EXPORTER);
      if (start >= 0) {
        List<JsonNode> metrics = new ArrayList<>();
        for (JsonNode scope :
            parsed(line.substring(start + EXPORTER.length())).findValues("metrics")) {
          scope.forEach(metrics::add);
        }
        exports.add(new ExportedMetrics(metrics));
      }
    }
    return exports;
  }

  /** Returns the values of a counter, of the series that have this value of any attribute. */
  List<Long> counts(String name, String... attributes) {
    List<Long> counts = new ArrayList<>();
    for (JsonNode metric : metrics) {
      if (metric.path("name").asText().equals(name)) {
        for (JsonNode point : metric.path("sum").path("dataPoints")) {
          if (carries(point, attributes)) {
            counts.add(Long.parseLong(point.path("asInt").asText()));
          }
        }
      }
    }
    return counts;
  }

  private static boolean carries(JsonNode point, String... attributes) {
    List<String> values = point.path("attributes").findValuesAsText("stringValue");
    return values.containsAll(List.of(attributes));
  }

  private static JsonNode parsed(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException noJson) {
      throw new AssertionError(text, noJson);
    }
  }
}
