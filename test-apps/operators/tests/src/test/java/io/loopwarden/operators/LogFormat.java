package io.loopwarden.operators;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How an application writes its log; what is no entry of it, such as a stack, is passed over. */
enum LogFormat {
  /** Lines that begin with {@code own-log}, as configured in each application. */
  LINES(
      matching(
          "(?m)^own-log \\S+ \\S+ (?<level>[A-Z]+) +\\[.*?\\] (?<logger>\\S+): (?<message>.*)$")),

  /**
   * The agent's own blocks for people, on the standard error of an application without a log; a
   * wait's block has no level and no logger, and stands for a warning.
   */
  BLOCKS(LogFormat::blocks),

  /** A JSON object a line, with the fields of the Elastic Common Schema. */
  ELASTIC_COMMON_SCHEMA(
      output -> output.lines().filter(line -> line.startsWith("{")).map(LogFormat::json).toList());

  private static final JsonMapper JSON = new JsonMapper();

  private final Function<String, List<LogEntry>> reader;

  LogFormat(Function<String, List<LogEntry>> reader) {
    this.reader = reader;
  }

  /** The entries of a log, in order. */
  List<LogEntry> entries(String output) {
    return reader.apply(output);
  }

  private static Function<String, List<LogEntry>> matching(String entry) {
    Pattern pattern = Pattern.compile(entry);
    return output ->
        pattern
            .matcher(output)
            .results()
            .map(found -> pattern.matcher(found.group()))
            .flatMap(LogFormat::entry)
            .toList();
  }

  private static List<LogEntry> blocks(String output) {
    return Pattern.compile("(?m)^loopwarden: (BLOCKED .*\\R +at .*)$")
        .matcher(output)
        .results()
        .map(found -> new LogEntry("WARN", Expected.LOGGER, found.group(1)))
        .toList();
  }

  private static Stream<LogEntry> entry(Matcher found) {
    return found.matches()
        ? Stream.of(
            new LogEntry(found.group("level"), found.group("logger"), found.group("message")))
        : Stream.empty();
  }

  private static LogEntry json(String line) {
    JsonNode entry = JSON.readTree(line);
    return new LogEntry(
        entry.at("/log/level").asString(""),
        entry.at("/log/logger").asString(""),
        entry.at("/message").asString(""));
  }
}
