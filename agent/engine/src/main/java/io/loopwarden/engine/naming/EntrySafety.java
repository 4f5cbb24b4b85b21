package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows where an error may be thrown at the entry of a wait for a tool that asks for it, beyond
 * what fail mode throws: before the woven method has done anything, in categories that a {@code
 * throw-at-entry} row names, and with no frame on the stack that forbids it. Immutable; safe for
 * use by several threads.
 */
public final class EntrySafety {

  private static final String ENTERED = "entered";

  private final List<String> categories = new ArrayList<>();
  private final List<String> unowned = new ArrayList<>();
  private final PatternTable entered;
  private final PatternTable forbidden;

  private EntrySafety(List<Row> rows, List<Row> forbidding) {
    for (Row row : rows) {
      if (row.verb().equals("throw-at-entry")) {
        categories.add(row.subject());
      } else if (row.verb().equals("tell-unowned")) {
        unowned.add(row.subject());
      }
    }
    this.entered = new PatternTable(rows, ENTERED);
    this.forbidden = new PatternTable(forbidding, "no-throw");
  }

  /**
   * Reads the rows.
   *
   * @param rows rows with the verbs {@code throw-at-entry}, {@code entered}, {@code tell-unowned}
   * @throws IOException when the agent jar is damaged
   */
  public static EntrySafety of(List<Row> rows) throws IOException {
    return new EntrySafety(rows, RowReader.readBuiltIn("frames.txt"));
  }

  /** Returns whether waits of a category are told of that no application frame made. */
  public boolean tellsUnowned(String category) {
    return unowned.contains(category);
  }

  /**
   * Returns whether an error may be thrown.
   *
   * @param category category of the probe
   * @param stack stack without the agent's frames
   * @param culprit the frame that made the call, or {@code null}
   */
  public boolean isSafe(
      String category, StackTraceElement[] stack, @Nullable StackTraceElement culprit) {
    if (stack.length == 0 || !(categories.contains(category) || isEntered(stack[0]))) {
      return false;
    }
    boolean inside = true;
    for (StackTraceElement frame : stack) {
      inside = inside && !frame.equals(culprit);
      if (isForbidden(frame, inside)) {
        return false;
      }
    }
    return true;
  }

  private boolean isForbidden(StackTraceElement frame, boolean inside) {
    Row row = forbidden.first(frame.getClassName(), frame.getMethodName());
    return row != null
        && !isEntered(frame)
        && (inside || row.option("scope", "inside").equals("stack"));
  }

  /** Whether nothing is half done in a method while it enters the wait. */
  private boolean isEntered(StackTraceElement frame) {
    return entered.covers(frame.getClassName(), frame.getMethodName());
  }
}
