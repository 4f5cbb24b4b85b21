package io.loopwarden.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the agent's report, see {@code docs/report-format.md}: JSON lines, of which the last one
 * with an id tells all there is to know of that finding.
 */
public final class FindingsReader {
  private static final JsonMapper JSON = new JsonMapper();
  private static final long UNKNOWN = -1;

  private FindingsReader() {}

  /**
   * The findings in a report, each once, the longest wait first.
   *
   * @throws IOException if the file cannot be read, or a line is not what the report format
   *     promises; the message names the line
   */
  public static List<Finding> read(Path report) throws IOException {
    Map<String, Finding> findings = new LinkedHashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(report)) {
      number++;
      try {
        JsonNode entry = JSON.readTree(line);
        if (tellsOfFinding(entry)) {
          Finding finding = findingIn(entry);
          findings.put(finding.id(), finding);
        }
      } catch (JacksonException e) {
        throw new IOException(report + ":" + number + ": " + e.getOriginalMessage(), e);
      } catch (DateTimeParseException e) {
        throw new IOException(report + ":" + number + ": " + e.getMessage(), e);
      }
    }
    List<Finding> longestFirst = new ArrayList<>(findings.values());
    longestFirst.sort(Comparator.comparingLong(Finding::longestNanos).reversed());
    return longestFirst;
  }

  private static boolean tellsOfFinding(JsonNode entry) {
    String type = entry.path("type").asString("");
    return type.equals("finding") || type.equals("update");
  }

  private static Finding findingIn(JsonNode entry) {
    return new Finding(
        entry.required("id").asString(),
        entry.required("kind").asString(),
        entry.required("operation").asString(),
        culpritIn(entry.required("culprit")),
        textsIn(entry.required("details")),
        Instant.parse(entry.required("lastSeen").asString()),
        entry.required("count").asLong(),
        entry.required("maxNanos").asLong(),
        entry.required("maxPendingTasks").asLong(UNKNOWN),
        textsIn(entry.required("callTree")),
        entry.required("fix").asString());
  }

  private static List<String> textsIn(JsonNode array) {
    List<String> texts = new ArrayList<>();
    for (JsonNode text : array) {
      texts.add(text.asString());
    }
    return texts;
  }

  private static @Nullable Culprit culpritIn(JsonNode frame) {
    if (!frame.isObject()) {
      return null;
    }
    return new Culprit(
        frame.required("class").asString(),
        frame.required("method").asString(),
        frame.required("file").asString(null),
        frame.required("line").asInt(Culprit.NO_LINE));
  }
}
