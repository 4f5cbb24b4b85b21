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
    Reading reading = new Reading(path, place, nowMillis);
    Rules rules = reading.read(TextFile.at(directory, path));
    reading.tell(problems);
    return rules == null ? Rules.NONE : rules;
  }

  /**
   * Reads a file of rules whole or not at all, to replace rules in force; parameters as above.
   *
   * @param problems gets the problem lines, those of expired rules too, which spoil nothing
   * @return {@code null} when the file cannot be read or one of its lines is wrong
   */
  public static @Nullable Rules readSound(
      String path, String place, File directory, long nowMillis, List<String> problems) {
    Reading reading = new Reading(path, place, nowMillis);
    Rules rules = reading.read(TextFile.at(directory, path));
    reading.tell(problems);
    return reading.isSound() ? rules : null;
  }

  /** One reading of one file. */
  private static final class Reading {

    private final String shown;
    private final String place;
    private final long nowMillis;
    private final List<String> found = new ArrayList<>();
    private int expired;

    Reading(String path, String place, long nowMillis) {
      this.shown = OneLine.of(path, 200);
      this.place = place;
      this.nowMillis = nowMillis;
    }

    @Nullable Rules read(File file) {
      try {
        return new Rules(counted(new StringReader(TextFile.read(file, shown, found))));
      } catch (IOException e) {
        found.add(
            "rules="
                + shown
                + " ("
                + place
                + ") cannot be read: "
                + e.getMessage()
                + "; going on without the rules");
        return null;
      }
    }

    private List<Row> counted(StringReader text) throws IOException {
      List<Row> counted = new ArrayList<>();
      RuleValues values = new RuleValues();
      for (Row row : RowReader.read(text, shown, found)) {
        String problem = problem(row, values);
        String late = problem == null ? expiry(row, nowMillis) : null;
        if (problem != null) {
          found.add(row.place() + ": " + problem);
        } else if (late != null) {
          found.add(row.place() + ": " + late);
          expired++;
        } else {
          counted.add(row);
        }
      }
      return counted;
    }

    boolean isSound() {
      return found.size() == expired;
    }

    void tell(List<String> problems) {
      int told = Math.min(found.size(), MOST_PROBLEMS);
      for (String problem : found.subList(0, told)) {
        problems.add(OneLine.of(problem, 400));
      }
      if (found.size() > told) {
        problems.add(found.size() - told + " more problems with the rules are not shown");
      }
    }
  }

  private static @Nullable String problem(Row row, RuleValues values) throws IOException {
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
    return until == null || CalendarDay.parse(until) != CalendarDay.NONE
        ? null
        : "until=" + until + " is no date YYYY-MM-DD; the row is passed over";
  }

  private static String meant(String verb) {
    String nearest = Suggestion.nearest(verb, VERBS);
    return nearest == null
        ? "; allowed are " + String.join(", ", VERBS)
        : "; did you mean " + nearest + "? Allowed are " + String.join(", ", VERBS);
  }

  private static @Nullable String expiry(Row row, long nowMillis) {
    String until = row.option(EXPIRY);
    boolean expired = until != null && CalendarDay.of(nowMillis) > CalendarDay.parse(until);
    return expired ? "the rule expired after " + until + " and is not applied" : null;
  }
}
