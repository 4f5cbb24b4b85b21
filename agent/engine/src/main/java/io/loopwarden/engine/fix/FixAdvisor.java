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

  private final List<Row> fixes = new ArrayList<>();

  private FixAdvisor(List<Row> rows) {
    for (Row row : rows) {
      if (row.verb().equals("fix")) {
        fixes.add(row);
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
    for (Row row : fixes) {
      if (covers(row.subject(), category)
          && covers(row.option("framework", "*"), framework)
          && startsWith(row.option("operation", ""), operation)) {
        return row.reason().replace("\\n", "\n");
      }
    }
    return LAST_RESORT;
  }

  private static boolean covers(String wanted, String name) {
    return wanted.equals("*") || List.of(wanted.split(",")).contains(name);
  }

  private static boolean startsWith(String prefix, String operation) {
    return operation.startsWith(prefix);
  }
}
