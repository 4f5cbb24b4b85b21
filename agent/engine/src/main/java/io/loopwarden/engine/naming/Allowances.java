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
  @Nullable String allowing(
      Placement placement, OperationName operation, Judgement judgement, String loopModel) {
    for (int i = 0; i < placement.frames().size(); i++) {
      Frame frame = placement.frames().get(i);
      boolean own = i < placement.innerCount();
      for (Row row : table.all(frame.className(), frame.methodName())) {
        if (concerns(row, own, loopModel) && fits(row, operation, judgement)) {
          return row.place() + ": " + row.reason();
        }
      }
    }
    return null;
  }

  private static boolean concerns(Row row, boolean own, String loopModel) {
    return (own || row.option("own", "no").equals("no"))
        && Names.listed(row.option("model", loopModel), loopModel);
  }

  private static boolean fits(Row row, OperationName operation, Judgement judgement) {
    String category = row.option("category");
    if (category != null && !Names.listed(category, judgement.category())) {
      return false;
    }
    String wanted = row.option("operation");
    return wanted == null || new Glob(wanted).matches(operation.toString());
  }
}
