package io.loopwarden.engine.weave;

import io.loopwarden.engine.catalogue.MethodPattern;
import io.loopwarden.engine.loops.LoopRule;
import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One row of {@code handovers.txt}: a method by which work goes from thread to thread.
 *
 * @param verb {@code hand}, {@code serve}, {@code shed} or {@code runs}
 * @param method the method
 * @param argument which of its arguments is the task, from 0; or {@link #THIS}, {@link #RESULT}
 */
record Handover(String verb, MethodPattern method, int argument) {

  /** The task is the receiver of the method. */
  static final int THIS = -1;

  /** The task is what the method returns. */
  static final int RESULT = -2;

  /** Returns what sheds the starter of a loop's thread, as long as the loop runs. */
  static Handover shedBy(LoopRule loop) {
    MethodPattern method = loop.pattern();
    String owner = loop.anyPrefix() ? "*" + method.owner() : method.owner();
    return new Handover("shed", new MethodPattern(owner, method.name(), method.parameters()), 0);
  }

  /**
   * Reads all rows.
   *
   * @throws IOException when the agent jar is damaged
   */
  static List<Handover> readAll() throws IOException {
    List<Handover> handovers = new ArrayList<>();
    for (Row row : RowReader.readBuiltIn("handovers.txt")) {
      handovers.add(
          new Handover(
              row.verb(), MethodPattern.parse(row.subject()), argument(row.option("task", "0"))));
    }
    return handovers;
  }

  private static int argument(String task) {
    return switch (task) {
      case "this" -> THIS;
      case "result" -> RESULT;
      default -> Integer.parseInt(task);
    };
  }
}
