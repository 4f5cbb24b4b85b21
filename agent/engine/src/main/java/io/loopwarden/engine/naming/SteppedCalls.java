package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import java.util.List;

/**
 * Knows the calls that wait in many steps, so that their waits are one call's: reading an object
 * byte by byte, walking a tree. Immutable; safe for use by several threads.
 */
public final class SteppedCalls {

  /** How the waits of one call go together. */
  public enum Steps {
    /** Each wait is judged by what saw it. */
    UNKNOWN,
    /** Steps of one call are about one thing. */
    ON_ONE_THING,
    /** Steps of one call are about many files. */
    OVER_FILES
  }

  private static final String MAKES = "new ";

  private final PatternTable rows;

  SteppedCalls(List<Row> rows) {
    this.rows = new PatternTable(rows, "steps");
  }

  /**
   * Returns how the waits of an operation go together.
   *
   * @param operation its written name
   */
  Steps of(String operation) {
    boolean makes = operation.startsWith(MAKES);
    int dot = makes ? operation.length() : operation.lastIndexOf('.');
    if (dot < 0) {
      return Steps.UNKNOWN;
    }
    String type = operation.substring(makes ? MAKES.length() : 0, dot);
    Row row = rows.first(type, makes ? "<init>" : operation.substring(dot + 1));
    if (row == null) {
      return Steps.UNKNOWN;
    }
    return row.option("over", "").equals("files") ? Steps.OVER_FILES : Steps.ON_ONE_THING;
  }
}
