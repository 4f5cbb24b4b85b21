package io.loopwarden.tests.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** One finding as the JSON lines report told it. */
public record Finding(JsonNode json) {

  public String operation() {
    return json.path("operation").asText();
  }

  public String category() {
    return json.path("category").asText();
  }

  public String kind() {
    return json.path("kind").asText();
  }

  public String loopModel() {
    return json.path("loopModel").asText();
  }

  public String culpritClass() {
    return json.path("culprit").path("class").asText();
  }

  public String culpritMethod() {
    return json.path("culprit").path("method").asText();
  }

  /** Cause of a stall, or the empty text. */
  public String cause() {
    return json.path("cause").asText("");
  }

  public long count() {
    return json.path("count").asLong();
  }

  public long totalNanos() {
    return json.path("totalNanos").asLong();
  }

  /** Number of waits in the turn that they cost most. */
  public long turnWaits() {
    return json.path("turnWaits").asLong();
  }

  /** How long those took together. */
  public long turnNanos() {
    return json.path("turnNanos").asLong();
  }

  public List<String> details() {
    List<String> details = new ArrayList<>();
    json.path("details").forEach(detail -> details.add(detail.asText()));
    return details;
  }

  @Override
  public String toString() {
    return operation()
        + " at "
        + json.path("culprit").path("text").asText()
        + (" [" + category() + ", " + kind() + ", " + cause() + ", " + count() + " times, ")
        + (json.path("maxNanos").asLong() / 1_000_000 + " ms, " + json.path("shares") + "]");
  }
}
