package io.loopwarden.engine.loops;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.TypePattern;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * One row of executors whose queue may be probed: they run what they are given on the one thread of
 * the loop. Agent thread only.
 */
final class ProbedQueues {

  private final TypePattern type;
  private final @Nullable Question quits;
  private final @Nullable Question threads;

  ProbedQueues(Row row) {
    this.type = TypePattern.of(row);
    this.quits = question(row, "quits", boolean.class);
    this.threads = question(row, "threads", int.class);
  }

  /** Returns whether the row is about this executor. */
  boolean matches(Object executor) {
    return type.matches(executor.getClass());
  }

  /** Returns whether the executor takes a probe now. */
  boolean takes(Object executor) {
    try {
      return !isQuitting(executor) && hasOneThread(executor);
    } catch (Throwable failed) {
      Faults.count(failed);
      return false;
    }
  }

  private boolean isQuitting(Object executor) throws Throwable {
    if (quits == null) {
      return false;
    }
    MethodHandle asked = quits.of(executor.getClass());
    return asked == null || (boolean) asked.invokeExact(executor);
  }

  private boolean hasOneThread(Object executor) throws Throwable {
    if (threads == null) {
      return true;
    }
    MethodHandle asked = threads.of(executor.getClass());
    return asked != null && (int) asked.invokeExact(executor) == 1;
  }

  private static @Nullable Question question(Row row, String option, Class<?> answer) {
    String method = row.option(option);
    return method == null ? null : new Question(method, answer);
  }
}
