package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refines category and kind by the frames of the call. The operation gives the category; then the
 * first row, in the order of the file, that covers a frame inside the call overrides both.
 * Immutable; safe for use by several threads.
 */
final class Judge {

  private final PatternTable operations;
  private final PatternTable inside;
  private final ThrowSafety throwSafety;
  private final Set<String> incidentalWhenUnowned = new HashSet<>();

  Judge(List<Row> rows) {
    this.operations = new PatternTable(rows, "operation");
    this.inside = new PatternTable(rows, "inside");
    this.throwSafety = new ThrowSafety(rows);
    for (Row row : rows) {
      if (row.verb().equals("unowned")) {
        incidentalWhenUnowned.add(row.subject());
      }
    }
  }

  boolean forbidsThrow(StackTraceElement[] stack) {
    return throwSafety.forbids(stack);
  }

  Judgement judge(Placement placement, OperationName operation, Sighting sighting) {
    String category = sighting.category();
    Kind kind = sighting.kind();
    Row named = operationRow(placement, operation, category);
    if (named != null) {
      category = named.option("category", category);
      kind = kindOf(named, kind);
    }
    Row within = insideRow(placement, sighting.category());
    if (within != null) {
      category = within.option("category", category);
      kind = kindOf(within, kind);
    }
    if (placement.culprit() < 0
        && kind == Kind.CONTRACT
        && incidentalWhenUnowned.contains(category)) {
      kind = Kind.INCIDENTAL;
    }
    boolean safe =
        kind == Kind.CONTRACT && throwSafety.isSafe(placement, category, sighting.category());
    boolean circumstance = within != null && within.option("category") != null;
    return new Judgement(category, kind, safe, circumstance);
  }

  /**
   * The name decides; where it says nothing, the outermost frame inside the call that a row knows.
   */
  private @Nullable Row operationRow(Placement placement, OperationName name, String category) {
    Row row = applicable(operations.all(name.type(), name.method()), category);
    for (int i = placement.operation(); row == null && i >= 0; i--) {
      Frame frame = placement.frames().get(i);
      row = applicable(operations.all(frame.className(), frame.methodName()), category);
    }
    return row;
  }

  private @Nullable Row insideRow(Placement placement, String category) {
    Row first = null;
    for (int i = 0; i < placement.innerCount(); i++) {
      Frame frame = placement.frames().get(i);
      Row row = applicable(inside.all(frame.className(), frame.methodName()), category);
      if (row != null && (first == null || row.line() < first.line())) {
        first = row;
      }
    }
    return first;
  }

  private static @Nullable Row applicable(List<Row> rows, String category) {
    for (Row row : rows) {
      if (Names.listed(row.option("when", category), category)
          && !Names.listed(row.option("except", ""), category)) {
        return row;
      }
    }
    return null;
  }

  private static Kind kindOf(Row row, Kind kind) {
    String wanted = row.option("kind");
    if (wanted == null || kind == Kind.STALL) {
      return kind;
    }
    return wanted.equals("incidental") ? Kind.INCIDENTAL : Kind.CONTRACT;
  }
}
