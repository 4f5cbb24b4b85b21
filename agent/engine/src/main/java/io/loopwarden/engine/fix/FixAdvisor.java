package io.loopwarden.engine.fix;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what to do about a wait, by one rule: an asynchronous library where there is one, else a
 * bounded worker pool; computation on a pool sized to the cores; what is trivial stays. Immutable;
 * safe for use by several threads.
 */
public final class FixAdvisor {

  private static final String LAST_RESORT =
      "move the call off the event loop, onto a bounded worker pool";

  private final List<Fix> fixes = new ArrayList<>();

  private FixAdvisor(List<Row> rows) {
    for (Row row : rows) {
      if (row.verb().equals("fix")) {
        fixes.add(Fix.of(row));
      }
    }
  }

  /**
   * Reads the built-in fixes.
   *
   * @throws IOException when the file is missing or damaged
   */
  public static FixAdvisor load() throws IOException {
    return new FixAdvisor(RowReader.readBuiltIn("fixes.txt"));
  }

  /**
   * Returns the advice: one or two lines, code included.
   *
   * @param framework framework of the handler, e.g. {@code reactor}
   * @param category category of the wait, {@code cpu} for a stall by computation
   * @param operation the call, e.g. {@code java.lang.Thread.sleep}
   */
  public String advise(String framework, String category, String operation) {
    for (Fix fix : fixes) {
      if (fix.covers(framework, category, operation)) {
        return fix.advice();
      }
    }
    return LAST_RESORT;
  }

  /** A row, read once: advice is asked for with every wait that is told. */
  private record Fix(
      List<String> categories, List<String> frameworks, String prefix, String advice) {

    private static final String ANY = "*";

    static Fix of(Row row) {
      return new Fix(
          List.of(row.subject().split(",", -1)),
          List.of(row.option("framework", ANY).split(",", -1)),
          row.option("operation", ""),
          row.reason().replace("\\n", "\n"));
    }

    boolean covers(String framework, String category, String operation) {
      return isAmong(categories, category)
          && isAmong(frameworks, framework)
          && operation.startsWith(prefix);
    }

    private static boolean isAmong(List<String> wanted, String name) {
      return wanted.contains(name) || wanted.contains(ANY);
    }
  }
}
