package io.loopwarden.engine.config;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import io.loopwarden.engine.text.OneLine;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the user's rules; whatever is wrong with them becomes one problem line each, and the rest
 * counts.
 */
public final class RulesReader {

  private static final List<String> VERBS =
      List.of("allow", "blocking", "callback", "loop-thread", "loop-class");
  private static final String EXPIRY = "until";
  private static final List<String> ALLOW_OPTIONS =
      List.of("operation", "category", "suffix", "own", "direct", "model", EXPIRY);
  private static final List<String> LOOP_OPTIONS = List.of(EXPIRY);
  private static final int MOST_PROBLEMS = 20;

  private RulesReader() {}

  /**
   * Reads a file of rules.
   *
   * @param path the path as the user wrote it, {@code null} for none; also the file's name in
   *     problem lines
   * @param place where the path was set, e.g. {@code agent argument}
   * @param directory where a relative path starts
   * @param nowMillis milliseconds since the epoch, to tell which rules have expired (days end at
   *     midnight UTC)
   * @param problems gets the problem lines, safe to print, without the agent's prefix
   */
  public static Rules read(
      @Nullable String path, String place, File directory, long nowMillis, List<String> problems) {
    if (path == null) {
      return Rules.NONE;
    }
    List<String> found = new ArrayList<>();
    File file = TextFile.at(directory, path);
    Rules rules = readFile(OneLine.of(path, 200), place, file, nowMillis, found);
    int shown = Math.min(found.size(), MOST_PROBLEMS);
    for (String problem : found.subList(0, shown)) {
      problems.add(OneLine.of(problem, 400));
    }
    if (found.size() > shown) {
      problems.add(found.size() - shown + " more problems with the rules are not shown");
    }
    return rules;
  }

  private static Rules readFile(
      String shown, String place, File file, long nowMillis, List<String> problems) {
    try {
      StringReader text = new StringReader(TextFile.read(file, shown, problems));
      List<Row> counted = new ArrayList<>();
      RuleValues values = new RuleValues();
      for (Row row : RowReader.read(text, shown, problems)) {
        String problem = problem(row, values, nowMillis);
        if (problem == null) {
          counted.add(row);
        } else {
          problems.add(row.place() + ": " + problem);
        }
      }
      return new Rules(counted);
    } catch (IOException e) {
      problems.add(
          "rules="
              + shown
              + " ("
              + place
              + ") cannot be read: "
              + e.getMessage()
              + "; going on without the rules");
      return Rules.NONE;
    }
  }

  private static @Nullable String problem(Row row, RuleValues values, long nowMillis)
      throws IOException {
    if (!VERBS.contains(row.verb())) {
      return "'" + row.verb() + "' is no rule" + meant(row.verb()) + "; the row is passed over";
    }
    List<String> options = row.verb().equals("allow") ? ALLOW_OPTIONS : LOOP_OPTIONS;
    for (String option : row.options().keySet()) {
      if (!options.contains(option)) {
        return "'"
            + option
            + "' is no option of "
            + row.verb()
            + "; allowed are "
            + String.join(", ", options)
            + "; the row is passed over";
      }
    }
    String wrong = values.problem(row);
    if (wrong != null) {
      return wrong + "; the row is passed over";
    }
    String until = row.option(EXPIRY);
    return until == null ? null : expiryProblem(until, nowMillis);
  }

  private static String meant(String verb) {
    String nearest = Suggestion.nearest(verb, VERBS);
    return nearest == null
        ? "; allowed are " + String.join(", ", VERBS)
        : "; did you mean " + nearest + "? Allowed are " + String.join(", ", VERBS);
  }

  private static @Nullable String expiryProblem(String until, long nowMillis) {
    long lastDay = CalendarDay.parse(until);
    if (lastDay == CalendarDay.NONE) {
      return "until=" + until + " is no date YYYY-MM-DD; the row is passed over";
    }
    boolean expired = CalendarDay.of(nowMillis) > lastDay;
    return expired ? "the rule expired after " + until + " and is not applied" : null;
  }
}
