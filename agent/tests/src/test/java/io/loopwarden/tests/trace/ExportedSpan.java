package io.loopwarden.tests.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A span as the OpenTelemetry Java agent exported it. */
record ExportedSpan(JsonNode json) {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String EXPORTER = "OtlpJsonLoggingSpanExporter - ";

  /**
   * Returns all spans in what the exporter {@code logging-otlp} printed, in the order they ended.
   */
  static List<ExportedSpan> in(String errors) {
    List<ExportedSpan> spans = new ArrayList<>();
    for (String line : errors.lines().toList()) {
      int start = line.indexOf(EXPORTER);
      if (start >= 0) {
        JsonNode export = parsed(line.substring(start + EXPORTER.length()));
        for (JsonNode span : export.findValues("spans")) {
          span.forEach(each -> spans.add(new ExportedSpan(each)));
        }
      }
    }
    return spans;
  }

  private static JsonNode parsed(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException noJson) {
      throw new AssertionError(text, noJson);
    }
  }

  String traceId() {
    return json.path("traceId").asText();
  }

  String spanId() {
    return json.path("spanId").asText();
  }

  List<String> events() {
    List<String> names = new ArrayList<>();
    json.path("events").forEach(event -> names.add(event.path("name").asText()));
    return names;
  }

  /** Returns an attribute of its first event, as text. */
  String eventAttribute(String key) {
    for (JsonNode attribute : json.path("events").path(0).path("attributes")) {
      if (attribute.path("key").asText().equals(key)) {
        return attribute.path("value").elements().next().asText();
      }
    }
    return "";
  }

  /** Returns what is the same in each run: name, kind, and the names of its attributes. */
  String shape() {
    TreeSet<String> attributes = new TreeSet<>();
    json.path("attributes").forEach(each -> attributes.add(each.path("key").asText()));
    String parent = json.path("parentSpanId").asText().isEmpty() ? "root" : "child";
    return json.path("name").asText() + " " + json.path("kind") + " " + parent + " " + attributes;
  }
}
