package io.loopwarden.engine.deadlock;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.loops.RunningExecutor;
import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.TypePattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the executor of a loop and the tasks that only its thread can run. Agent thread only. */
final class TaskQueues {

  private final ObjectFields fields;
  private final QueueContent content;
  private final List<Row> queues = new ArrayList<>();
  private final List<Row> ends = new ArrayList<>();

  TaskQueues(ObjectFields fields, List<Row> rows) {
    this.fields = fields;
    this.content = new QueueContent(fields, rows);
    for (Row row : rows) {
      if (row.verb().equals("queue")) {
        queues.add(row);
      } else if (row.verb().equals("end")) {
        ends.add(row);
      }
    }
  }

  /** Returns whether an object is what tells of the end of a loop's own executor. */
  boolean isEndOf(LoopThread loop, Object awaited) {
    Object executor = executorOf(loop);
    if (executor == null) {
      return false;
    }
    for (Row row : ends) {
      if (TypePattern.of(row).matches(executor.getClass())
          && at(executor, row.option("fields", "")) == awaited) {
        return true;
      }
    }
    return false;
  }

  /** Returns the tasks that are due and that no other thread can run; empty when none is known. */
  Collection<Object> of(LoopThread loop) {
    Set<Object> tasks = Collections.newSetFromMap(new IdentityHashMap<>());
    addTasks(loop.thread(), tasks);
    Object executor = executorOf(loop);
    if (executor != null && executor != loop.thread()) {
      addTasks(executor, tasks);
    }
    return tasks;
  }

  private @Nullable Object executorOf(LoopThread loop) {
    Object executor = loop.executor();
    return executor == null ? RunningExecutor.of(loop.thread(), this::hasQueue) : executor;
  }

  private boolean hasQueue(Class<?> type) {
    for (Row row : queues) {
      if (TypePattern.of(row).matches(type)) {
        return true;
      }
    }
    return false;
  }

  private void addTasks(Object owner, Set<Object> tasks) {
    Set<Object> own = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Row row : queues) {
      if (TypePattern.of(row).matches(owner.getClass()) && isServedByOne(owner, row)) {
        Object queue = at(owner, row.option("fields", ""));
        if (queue != null && own.add(queue)) {
          content.addTo(tasks, queue);
        }
      }
    }
  }

  private boolean isServedByOne(Object owner, Row row) {
    String threads = row.option("threads");
    return threads == null || Integer.valueOf(1).equals(fields.value(owner, threads));
  }

  private @Nullable Object at(Object owner, String path) {
    Object value = owner;
    for (String name : path.split("\\.", -1)) {
      if (value == null) {
        return null;
      }
      value = fields.value(value, name);
    }
    return value;
  }
}
