package io.loopwarden.engine.deadlock;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.TypePattern;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lists what a queue holds by reading its arrays and nodes: iterators of some queues are for one
 * thread only, or take its lock. Agent thread only.
 */
final class QueueContent {

  private static final int MOST_STEPS = 2_000;
  private static final int MOST_TASKS = 1_000;

  private final ObjectFields fields;
  private final List<TypePattern> nodes = new ArrayList<>();
  private final List<TypePattern> scheduled = new ArrayList<>();
  private final ClassValue<Boolean> isNode = matching(nodes);
  private final ClassValue<Boolean> isScheduled = matching(scheduled);

  QueueContent(ObjectFields fields, List<Row> rows) {
    this.fields = fields;
    for (Row row : rows) {
      if (row.verb().equals("node")) {
        nodes.add(TypePattern.of(row));
      } else if (row.verb().equals("scheduled")) {
        scheduled.add(TypePattern.of(row));
      }
    }
  }

  private static ClassValue<Boolean> matching(List<TypePattern> patterns) {
    return new ClassValue<>() {
      @Override
      protected Boolean computeValue(Class<?> type) {
        return TypePattern.anyMatches(patterns, type);
      }
    };
  }

  /** Adds the tasks of a queue whose time has come. */
  void addTo(Set<Object> tasks, Object queue) {
    new Walk(tasks, queue).all();
  }

  /** The types that wait for their time are known not to lock when asked for it. */
  private boolean isDue(Object task) {
    return !(task instanceof Delayed delayed)
        || !isScheduled.get(task.getClass())
        || delayed.getDelay(TimeUnit.NANOSECONDS) <= 0;
  }

  private final class Walk {

    private final Set<Object> tasks;
    private final Class<?> queueType;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> parts = new ArrayDeque<>();
    private final Map<Class<?>, Boolean> nested = new HashMap<>();

    Walk(Set<Object> tasks, Object queue) {
      this.tasks = tasks;
      this.queueType = queue.getClass();
      parts.add(queue);
    }

    void all() {
      boolean whole = true;
      while (!parts.isEmpty() && seen.size() < MOST_STEPS && tasks.size() < MOST_TASKS) {
        Object part = parts.removeFirst();
        if (part.getClass().isArray()) {
          addElements(part);
        } else {
          addFields(part, whole);
        }
        whole = false;
      }
    }

    private void addElements(Object array) {
      int length = Array.getLength(array);
      for (int i = 0; i < length && tasks.size() < MOST_TASKS; i++) {
        add(Array.get(array, i), true);
      }
    }

    /** A queue's own fields hold locks and the like beside its nodes. */
    private void addFields(Object part, boolean isQueue) {
      for (Field field : fields.of(part.getClass())) {
        if (!field.getType().isPrimitive()) {
          add(ObjectFields.value(field, part), !isQueue);
        }
      }
    }

    private void add(@Nullable Object value, boolean mayBeTask) {
      if (value == null) {
        return;
      }
      if (isPart(value.getClass())) {
        if (seen.add(value)) {
          parts.addLast(value);
        }
      } else if (mayBeTask && !(value instanceof Thread) && isDue(value)) {
        tasks.add(value);
      }
    }

    private boolean isPart(Class<?> type) {
      if (type.isArray()) {
        return !type.getComponentType().isPrimitive();
      }
      return isNode.get(type) || nested.computeIfAbsent(type, this::isNested);
    }

    private boolean isNested(Class<?> type) {
      for (Class<?> c = queueType; c != null && c != Object.class; c = c.getSuperclass()) {
        if (type.getName().startsWith(c.getName() + "$")) {
          return true;
        }
      }
      return false;
    }
  }
}
