package io.loopwarden.junit.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of wait, as a rule of a SARIF report.
 *
 * @param name e.g. {@code jdbc}
 * @param meaning what a loop does there: {@code waits for a database}
 */
record Category(String name, String meaning) {

  private static final Pattern ROW = Pattern.compile("category (\\S+) : (.+)");
  private static final String UNKNOWN = "waits, or computes for long";
  private static final Map<String, String> MEANINGS = read();

  static Category of(String name) {
    return new Category(name, MEANINGS.getOrDefault(name, UNKNOWN));
  }

  /** Returns the identity of the rule. */
  String ruleId() {
    return "loopwarden/" + name;
  }

  /** Returns the rule in one sentence. */
  String sentence() {
    return "A callback on an event loop must not block it: " + meaning + ".";
  }

  /** Returns why that matters and what to do. */
  String help() {
    return sentence()
        + " An event loop is one thread that serves many requests; while one callback waits or"
        + " computes, all of them stand still. I/O with an asynchronous library: use that. I/O with"
        + " only a synchronous library: hand it to a bounded worker pool. Computation: hand it to a"
        + " pool sized to the cores.";
  }

  private static Map<String, String> read() {
    Map<String, String> meanings = new HashMap<>();
    try (InputStream in = Category.class.getResourceAsStream("categories.txt")) {
      if (in != null) {
        new BufferedReader(new InputStreamReader(in, UTF_8))
            .lines()
            .map(ROW::matcher)
            .filter(Matcher::matches)
            .forEach(row -> meanings.put(row.group(1), row.group(2)));
      }
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
    return Map.copyOf(meanings);
  }
}
