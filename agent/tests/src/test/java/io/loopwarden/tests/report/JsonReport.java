package io.loopwarden.tests.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON lines report. */
public final class JsonReport {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonReport() {}

  /** Returns the first occurrences in the order written. */
  public static List<Finding> findings(Path file) {
    return lines(file).stream()
        .filter(line -> line.path("type").asText().equals("finding"))
        .map(Finding::new)
        .toList();
  }

  /** Returns each finding as it was told last, in the order of first occurrence. */
  public static List<Finding> latest(Path file) {
    Map<String, Finding> latest = new LinkedHashMap<>();
    for (JsonNode line : lines(file)) {
      String type = line.path("type").asText();
      if (type.equals("finding") || type.equals("update")) {
        latest.put(line.path("id").asText(), new Finding(line));
      }
    }
    return List.copyOf(latest.values());
  }

  /** Returns how busy the loops were at last, in the order in which they were told of. */
  public static List<JsonNode> lags(Path file) {
    Map<String, JsonNode> latest = new LinkedHashMap<>();
    for (JsonNode line : lines(file)) {
      if (line.path("type").asText().equals("lag")) {
        latest.put(line.path("thread").asText(), line);
      }
    }
    return List.copyOf(latest.values());
  }

  /** Returns every line; one that is no JSON fails. */
  public static List<JsonNode> lines(Path file) {
    try {
      List<JsonNode> lines = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        lines.add(MAPPER.readTree(line));
      }
      return lines;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
