package io.loopwarden.benchmarks.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the agent reported, where it should have reported nothing. */
final class FoundNothing {

  private static final Pattern FIELD =
      Pattern.compile("\"(id|kind|operation|cause|count|maxNanos|text)\":\"?([^\",}]*)");

  private final Map<String, Map<String, String>> latest = new LinkedHashMap<>();

  /** Reads a report of JSON lines. */
  static FoundNothing in(Path report) throws IOException {
    FoundNothing found = new FoundNothing();
    for (String line : Files.readAllLines(report)) {
      if (line.contains("\"type\":\"finding\"") || line.contains("\"type\":\"update\"")) {
        Map<String, String> fields = fieldsOf(line);
        found.latest.put(fields.getOrDefault("id", line), fields);
      }
    }
    return found;
  }

  /** Number of findings that are stalls. */
  long stalls() {
    return latest.values().stream().filter(FoundNothing::isStall).count();
  }

  /**
   * Number of those that say the machine did not run the loop: true where the machine is crowded.
   */
  long notScheduled() {
    return latest.values().stream()
        .filter(FoundNothing::isStall)
        .filter(fields -> "host".equals(fields.get("cause")))
        .count();
  }

  /** Number of other findings. */
  long others() {
    return latest.size() - stalls();
  }

  /** All findings, one a line. */
  String text() {
    StringBuilder text = new StringBuilder();
    latest.values().forEach(fields -> text.append("  ").append(fields).append('\n'));
    return text.toString();
  }

  private static boolean isStall(Map<String, String> fields) {
    return "stall".equals(fields.get("kind"));
  }

  /** The first value of each field: those of the finding stand before those of its parts. */
  private static Map<String, String> fieldsOf(String line) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher matcher = FIELD.matcher(line);
    while (matcher.find()) {
      fields.putIfAbsent(matcher.group(1), matcher.group(2));
    }
    return fields;
  }
}
