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
  private final PatternTable runners;

  Allowances(List<Row> userRows, List<Row> builtIn) {
    List<Row> rows = new ArrayList<>(userRows);
    rows.addAll(builtIn);
    this.table = new PatternTable(rows, "allow");
    this.runners = new PatternTable(builtIn, "runner");
  }

  /** Returns {@code place: reason} of a row that allows the wait, {@code null} when none does. */
  @Nullable String allowing(
      Placement placement, OperationName operation, Judgement judgement, String loopModel) {
    boolean direct = true;
    for (int i = 0; i < placement.frames().size(); i++) {
      Frame frame = placement.frames().get(i);
      boolean own = i < placement.innerCount();
      for (Row row : table.all(frame.className(), frame.methodName())) {
        if (reaches(row, own, direct)
            && isOf(row, loopModel)
            && fits(row, judgement)
            && names(row, operation)) {
          return row.place() + ": " + row.reason();
        }
      }
      direct &= frame.isJdk();
    }
    return happensInsideLibrary(placement, judgement)
        ? "inside a library, which no application frame called: no line to mend"
        : null;
  }

  /** Whether some row would allow the wait if it had the operation and category the row wants. */
  boolean mayAllow(Placement placement) {
    boolean direct = true;
    for (int i = 0; i < placement.frames().size(); i++) {
      Frame frame = placement.frames().get(i);
      for (Row row : table.all(frame.className(), frame.methodName())) {
        if (reaches(row, i < placement.innerCount(), direct)) {
          return true;
        }
      }
      direct &= frame.isJdk();
    }
    return false;
  }

  private boolean happensInsideLibrary(Placement placement, Judgement judgement) {
    if (placement.culprit() >= 0
        || judgement.kind() != Kind.INCIDENTAL
        || !Circumstances.areToldBy(judgement.category())) {
      return false;
    }
    for (Frame frame : placement.frames()) {
      if (!frame.isJdk()) {
        return frame.isWritten(Origin.KNOWN_LIBRARY) && !runners.covers(frame);
      }
    }
    return false;
  }

  /** A task that is a bare method reference leaves no frame, but the framework's that ran it. */
  private static boolean reaches(Row row, boolean own, boolean direct) {
    return (own || row.option("own", "no").equals("no"))
        && (direct || row.option("direct", "no").equals("no"));
  }

  private static boolean isOf(Row row, String loopModel) {
    return Names.listed(row.option("model", loopModel), loopModel);
  }

  private static boolean fits(Row row, Judgement judgement) {
    String category = row.option("category");
    return category == null || Names.listed(category, judgement.category());
  }

  private static boolean names(Row row, OperationName operation) {
    String wanted = row.option("operation");
    return wanted == null || new Glob(wanted).matches(operation.toString());
  }
}
