package io.loopwarden.junit.report;

import io.loopwarden.junit.text.Durations;
import java.util.List;

/** The message of a result: what, how long, in which tests, and the fix. */
final class SarifMessage {

  private static final int NAMED_TESTS = 3;

  private SarifMessage() {}

  static Fields of(FindingGroup group) {
    String duration = Durations.millis(group.maxNanos());
    String operation = group.finding().operation();
    String fix = group.finding().fix();
    return new Fields()
        .with(
            "text",
            operation + " blocked an event loop for " + duration + tests(group) + ". Fix: " + fix)
        .with(
            "markdown",
            code(operation)
                + (" blocked an event loop for **" + duration + "**" + tests(group))
                + ("\n\n**Fix:** " + fix + "\n"));
  }

  private static String tests(FindingGroup group) {
    List<String> places = group.places();
    String named = String.join(", ", places.subList(0, Math.min(NAMED_TESTS, places.size())));
    int more = places.size() - NAMED_TESTS;
    return " in " + named + (more > 0 ? " and " + more + " more" : "");
  }

  private static String code(String text) {
    return "`" + text.replace('`', '\'') + "`";
  }
}
