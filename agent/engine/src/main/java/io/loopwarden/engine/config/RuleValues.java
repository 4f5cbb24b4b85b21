package io.loopwarden.engine.config;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with the words of rules whose verbs and options exist. For one reading. */
final class RuleValues {

  private static final List<String> SWITCHES = List.of("suffix", "own", "direct");

  /** Read for the first rule that names a category: most files name none. */
  private final List<String> categories = new ArrayList<>();

  /**
   * Returns what is wrong and what is allowed, or {@code null} when nothing is.
   *
   * @throws IOException when the agent jar is damaged
   */
  @Nullable String problem(Row row) throws IOException {
    String subject = subjectProblem(row);
    if (subject != null) {
      return subject;
    }
    for (String option : SWITCHES) {
      String value = row.option(option, "yes");
      if (!value.equals("yes") && !value.equals("no")) {
        return option + "=" + value + " is not allowed: yes or no";
      }
    }
    if (row.option("operation", "*").isEmpty()) {
      return "operation= is not allowed: a name, with * for any characters";
    }
    String named = row.option("category");
    return named == null ? null : categoryProblem(named);
  }

  private static @Nullable String subjectProblem(Row row) {
    String subject = row.subject();
    boolean names = !row.verb().equals("allow");
    if (subject.startsWith("until=") || (!names && subject.indexOf('=') >= 0)) {
      return "no subject before " + subject;
    }
    if (row.verb().equals("blocking") || row.verb().equals("callback")) {
      return isMethod(subject) ? null : "'" + subject + "' is no method: Class#method, with *";
    }
    if (names) {
      return null;
    }
    int hash = subject.indexOf('#');
    String methods = hash < 0 ? "*" : subject.substring(hash + 1);
    boolean whole =
        hash != 0 && methods.indexOf('#') < 0 && ("|" + methods + "|").indexOf("||") < 0;
    return whole ? null : "'" + subject + "' is no frame: Class, Class#method or Class#one|other";
  }

  private static boolean isMethod(String subject) {
    int hash = subject.indexOf('#');
    boolean whole = hash > 0 && hash == subject.lastIndexOf('#') && hash < subject.length() - 1;
    return whole && subject.indexOf('(') < 0 && subject.indexOf('|') < 0;
  }

  private @Nullable String categoryProblem(String named) throws IOException {
    if (categories.isEmpty()) {
      for (Row row : RowReader.readBuiltIn("categories.txt")) {
        categories.add(row.subject());
      }
    }
    for (String category : named.split(",", -1)) {
      if (!categories.contains(category)) {
        String nearest = Suggestion.nearest(category, categories);
        String meant = nearest == null ? "" : "did you mean " + nearest + "? ";
        String allowed = String.join(", ", categories);
        return "category=" + category + " is none; " + meant + "Allowed: " + allowed;
      }
    }
    return null;
  }
}
