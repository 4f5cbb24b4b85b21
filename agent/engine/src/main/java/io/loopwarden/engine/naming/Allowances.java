package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that allow a wait below some frame. The user's rows stand before ours. Immutable; safe for
 * several threads.
 */
final class Allowances {

  private final PatternTable table;

  Allowances(List<Row> userRows, List<Row> builtIn) {
    List<Row> rows = new ArrayList<>(userRows);
    rows.addAll(builtIn);
    this.table = new PatternTable(rows, "allow");
  }

  /** Returns {@code place: reason} of a row that allows the wait, {@code null} when none does. */
  @Nullable String allowing(Placement placement, OperationName operation, Judgement judgement) {
    for (int i = 0; i < placement.frames().size(); i++) {
      Frame frame = placement.frames().get(i);
      boolean own = i < placement.innerCount();
      for (Row row : table.all(frame.className(), frame.methodName())) {
        if (fits(row, own, judgement) && names(row, operation)) {
          return row.place() + ": " + row.reason();
        }
      }
    }
    return null;
  }

  /** Whether some row would allow the wait if it had the operation and category the row wants. */
  boolean mayAllow(Placement placement) {
    for (int i = 0; i < placement.frames().size(); i++) {
      Frame frame = placement.frames().get(i);
      for (Row row : table.all(frame.className(), frame.methodName())) {
        if (reaches(row, i < placement.innerCount())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean fits(Row row, boolean own, Judgement judgement) {
    String category = row.option("category");
    return reaches(row, own) && (category == null || Names.listed(category, judgement.category()));
  }

  private static boolean reaches(Row row, boolean own) {
    return own || !row.option("own", "no").equals("yes");
  }

  private static boolean names(Row row, OperationName operation) {
    String wanted = row.option("operation");
    return wanted == null || new Glob(wanted).matches(operation.toString());
  }
}
