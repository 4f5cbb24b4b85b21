package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The user's rows that concern naming, checked: a row with a fault is left out and named in one
 * line.
 */
final class UserRows {

  private static final String ALLOW_OPTIONS = "operation,category,suffix,own,direct,model,until";

  private static final String[] SWITCHES = {"suffix", "own", "direct"};

  private final List<Row> sound = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  UserRows(List<Row> rows) {
    for (Row row : rows) {
      String problem = row.verb().equals("allow") ? fault(row) : "";
      if (problem.isEmpty()) {
        sound.add(row);
      } else {
        problems.add(row.place() + ": " + problem + "; the row is ignored");
      }
    }
  }

  List<Row> sound() {
    return sound;
  }

  List<String> problems() {
    return problems;
  }

  private static String fault(Row row) {
    for (String option : row.options().keySet()) {
      if (!Names.listed(ALLOW_OPTIONS, option)) {
        return "'"
            + option
            + "' is no option of allow, which takes operation=, category=, suffix=, own=, direct=, model=, until=";
      }
    }
    for (String option : SWITCHES) {
      String value = row.option(option, "no");
      if (!value.equals("yes") && !value.equals("no")) {
        return option + "=" + value + " is neither yes nor no";
      }
    }
    String subject = row.subject();
    if (subject.startsWith("#") || subject.endsWith("#") || subject.equals("*")) {
      return "'" + subject + "' is no frame; write Class, Class#method, or package.*";
    }
    return "";
  }
}
