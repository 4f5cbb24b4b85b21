package io.loopwarden.engine.weave;

import io.loopwarden.engine.catalogue.MethodPattern;
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
 * @param argument which of its arguments is the task, from 0; {@link #THIS}: its receiver
 */
record Handover(String verb, MethodPattern method, int argument) {

  /** The task is the receiver of the method. */
  static final int THIS = -1;

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
    return task.equals("this") ? THIS : Integer.parseInt(task);
  }
}
