package io.loopwarden.tests.report;

import com.fasterxml.jackson.databind.JsonNode;

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

  public String culpritMethod() {
    return json.path("culprit").path("method").asText();
  }

  @Override
  public String toString() {
    return operation() + " at " + json.path("culprit") + " [" + category() + ", " + kind() + "]";
  }
}
