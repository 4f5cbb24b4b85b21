package io.loopwarden.engine.loops;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.TypePattern;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * One row of executors whose queue may be probed: they run what they are given on the one thread of
 * the loop. Agent thread only.
 */
final class ProbedQueues {

  private final TypePattern type;
  private final String quits;
  private final @Nullable String threads;

  /** Kept in the executor's class, so that no class loader is held. */
  private final ClassValue<Questions> questions =
      new ClassValue<>() {
        @Override
        protected Questions computeValue(Class<?> executor) {
          return of(executor);
        }
      };

  ProbedQueues(Row row) {
    this.type = TypePattern.of(row);
    this.quits = row.option("quits", "");
    this.threads = row.option("threads");
  }

  /** Returns whether the row is about this executor. */
  boolean matches(Object executor) {
    return type.matches(executor.getClass());
  }

  /** Returns whether the executor takes a probe now. */
  boolean takes(Object executor) {
    return questions.get(executor.getClass()).allow(executor);
  }

  private Questions of(Class<?> executor) {
    String counts = threads;
    return new Questions(
        quits.isEmpty() ? null : handle(executor, quits, boolean.class),
        counts == null ? null : handle(executor, counts, int.class),
        !quits.isEmpty(),
        counts != null);
  }

  /** The public method may belong to a class or interface that itself is not public. */
  private static @Nullable MethodHandle handle(Class<?> executor, String name, Class<?> answer) {
    try {
      Method method = executor.getMethod(name);
      method.trySetAccessible();
      return MethodHandles.lookup()
          .unreflect(method)
          .asType(MethodType.methodType(answer, Object.class));
    } catch (ReflectiveOperationException | RuntimeException | LinkageError notHere) {
      return null; // it is not probed then
    }
  }

  /**
   * What an executor is asked before each probe.
   *
   * @param quits whether it is shutting down
   * @param threads how many threads it has
   */
  private record Questions(
      @Nullable MethodHandle quits,
      @Nullable MethodHandle threads,
      boolean mayQuit,
      boolean hasThreads) {

    boolean allow(Object executor) {
      if ((mayQuit && quits == null) || (hasThreads && threads == null)) {
        return false;
      }
      try {
        return (quits == null || !(boolean) quits.invokeExact(executor))
            && (threads == null || (int) threads.invokeExact(executor) == 1);
      } catch (Throwable failed) {
        Faults.count(failed);
        return false;
      }
    }
  }
}
