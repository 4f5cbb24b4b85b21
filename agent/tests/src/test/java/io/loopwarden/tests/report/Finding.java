package io.loopwarden.tests.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One finding as the JSON lines report told it. */
public record Finding(JsonNode json) {

  private static final Set<String> NO_WAIT =
      Set.of("cpu", "gc", "safepoint", "host", "class-loading", "compilation");

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

  /**
   * Returns all but the turns that lasted too long without waiting for anything: on a busy machine
   * that is so of nearly all that a JVM does for the first time.
   */
  public static List<Finding> waits(List<Finding> findings) {
    return findings.stream().filter(finding -> !finding.isBusyTurn()).toList();
  }

  private boolean isBusyTurn() {
    return kind().equals("stall") && NO_WAIT.contains(cause());
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
