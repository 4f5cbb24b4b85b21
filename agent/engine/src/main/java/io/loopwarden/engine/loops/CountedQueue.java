package io.loopwarden.engine.loops;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.TypePattern;
import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row that says how a kind of executor, or the queue it has, counts tasks. Thread-safe. */
final class CountedQueue {

  private final TypePattern type;
  private final ValuePath path;
  private final Question question;

  /**
   * Reads a row.
   *
   * @param number the primitive type of the count
   */
  CountedQueue(Row row, Class<?> number) {
    this.type = TypePattern.of(row);
    this.path = ValuePath.parse(row.option("path", "this"));
    this.question = new Question(row.option("method", "size"), number);
  }

  /** Whether any of the rows is about executors of a type. */
  static boolean anyIsOf(List<CountedQueue> rows, Class<?> executor) {
    return rows.stream().anyMatch(row -> row.isOf(executor));
  }

  /** Whether the row is about executors of a type. */
  boolean isOf(Class<?> executor) {
    return type.matches(executor);
  }

  /** Returns who counts for an executor of the type; {@code null} when nobody can be asked. */
  @Nullable Counter of(Object executor) {
    Object asked = path.valueOf(Thread.currentThread(), executor, null);
    MethodHandle handle = asked == null ? null : question.readyFor(asked);
    return asked == null || handle == null ? null : new Counter(asked, handle);
  }

  /**
   * Who counts.
   *
   * @param asked an executor or its queue
   * @param handle asks it, taken as {@code Object}; answers with the number
   */
  record Counter(Object asked, MethodHandle handle) {}
}
