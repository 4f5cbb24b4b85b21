package io.loopwarden.engine.loops;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import io.loopwarden.engine.rows.TypePattern;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** All loop models. Immutable once read, but for the counts of its rules. */
public final class LoopModels {

  /** Model of threads that the user's rules name. */
  public static final String USER = "user";

  /** Model of methods that were declared not to block. */
  private static final String DECLARED = "declared";

  private final List<LoopModel> models = new ArrayList<>();
  private final VirtualThreads virtualThreads = new VirtualThreads();
  private final List<Row> refinements = new ArrayList<>();
  private int rows;
  private LoopRule[] byNumber = new LoopRule[0];

  private LoopModels() {}

  /**
   * Reads the built-in models.
   *
   * @throws IOException when the jar is damaged
   */
  public static LoopModels read() throws IOException {
    LoopModels read = new LoopModels();
    for (Row row : RowReader.readBuiltIn("loops.txt")) {
      read.add(row);
    }
    read.number();
    return read;
  }

  private void add(Row row) {
    if (row.verb().equals("model")) {
      models.add(new LoopModel(models.size(), row.subject()));
    } else if (row.verb().equals("refine")) {
      refinements.add(row);
    } else {
      named(row.option("model", "")).add(row, rows++);
    }
  }

  private void number() {
    byNumber = new LoopRule[rows];
    for (LoopModel model : models) {
      for (LoopRule rule : model.rules()) {
        byNumber[rule.number()] = rule;
      }
    }
  }

  private LoopModel named(String name) {
    for (LoopModel model : models) {
      if (model.name().equals(name)) {
        return model;
      }
    }
    throw new IllegalArgumentException("no loop model '" + name + "'");
  }

  /** Returns the rule that stands for each method declared not to block. */
  public LoopRule declared() {
    return named(DECLARED).rules().get(0);
  }

  /** Tells whether the program uses virtual threads. */
  public VirtualThreads virtualThreads() {
    return virtualThreads;
  }

  /**
   * Returns what counts the connections on a loop; it answers -1 where its model cannot tell. Never
   * on a loop thread.
   */
  public ToIntFunction<LoopThread> connections() {
    return new Connections(models);
  }

  /** Returns all models in the order of their numbers. */
  public List<LoopModel> all() {
    return Collections.unmodifiableList(models);
  }

  /** Returns the rule whose method woven code reported. */
  LoopRule rule(int number) {
    return byNumber[number];
  }

  /** Returns the model whose bind method woven code reported. */
  public LoopModel numbered(int number) {
    return models.get(number);
  }

  /** Returns the model that makes a pool thread of this class a loop, or {@code null}. */
  public @Nullable LoopModel ofWorker(Class<?> threadType) {
    for (LoopModel model : models) {
      if (model.isWorker(threadType)) {
        return model;
      }
    }
    return null;
  }

  /** Returns whether the wait of JDK pool workers for their next task is told apart. */
  boolean tellsIdleWorkers() {
    for (LoopModel model : models) {
      if (!model.workerTypeNames().isEmpty() && model.idleKnown()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a task given to a loop's executor now runs on the loop's one thread, and does
   * not keep it from ending. Agent thread only.
   */
  public boolean probes(Object executor) {
    for (LoopModel model : models) {
      for (ProbedQueues queues : model.probedQueues()) {
        if (queues.matches(executor)) {
          return queues.takes(executor);
        }
      }
    }
    return false;
  }

  /** Returns the name to report for a loop of a model on a thread of this class. */
  public String refinedName(LoopModel model, Class<?> threadType) {
    for (Row row : refinements) {
      if (row.option("of", "").equals(model.name()) && TypePattern.of(row).matches(threadType)) {
        return row.option("model", model.name());
      }
    }
    return model.name();
  }
}
