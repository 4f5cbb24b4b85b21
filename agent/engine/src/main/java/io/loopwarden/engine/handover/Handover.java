package io.loopwarden.engine.handover;

import io.loopwarden.engine.catalogue.MethodPattern;
import io.loopwarden.engine.loops.LoopRule;
import io.loopwarden.engine.loops.ValuePath;
import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code handovers.txt}: a method by which work goes from thread to thread.
 *
 * @param verb {@code hand}, {@code serve}, {@code shed}, {@code runs}, {@code send}, {@code
 *     receive} or {@code received}
 * @param method the method
 * @param argument which of its arguments is the task, from 0; or {@link #THIS}, {@link #AT_PATH}
 * @param number its place among all rows, from 0
 * @param ends where the ends of a connection are found, of the last three verbs
 * @param path where the task is found, with {@link #AT_PATH}
 * @param argumentSuffix how the name of the first argument's type ends, or {@code null}: any
 */
public record Handover(
    String verb,
    MethodPattern method,
    int argument,
    int number,
    @Nullable Ends ends,
    @Nullable ValuePath path,
    @Nullable String argumentSuffix) {

  /** The task is the receiver of the method. */
  public static final int THIS = -1;

  /** The task is at the end of a path. */
  public static final int AT_PATH = -2;

  /** Returns what sheds the starter of a loop's thread, as long as the loop runs. */
  public static Handover shedBy(LoopRule loop) {
    MethodPattern method = loop.pattern();
    String owner = loop.anyPrefix() ? "*" + method.owner() : method.owner();
    return new Handover(
        "shed",
        new MethodPattern(owner, method.name(), method.parameters()),
        0,
        0,
        null,
        null,
        null);
  }

  /**
   * Reads all rows.
   *
   * @throws IOException when the agent jar is damaged
   */
  public static List<Handover> readAll() throws IOException {
    List<Handover> handovers = new ArrayList<>();
    for (Row row : RowReader.readBuiltIn("handovers.txt")) {
      handovers.add(
          new Handover(
              row.verb(),
              MethodPattern.parse(row.subject()),
              argument(row.option("task", "0")),
              handovers.size(),
              Ends.of(row),
              path(row.option("task", "")),
              row.option("arg")));
    }
    return handovers;
  }

  private static int argument(String task) {
    return switch (task) {
      case "this" -> THIS;
      default -> task.startsWith("this.") ? AT_PATH : Integer.parseInt(task);
    };
  }

  private static @Nullable ValuePath path(String task) {
    return task.startsWith("this.") ? ValuePath.parse(task) : null;
  }
}
