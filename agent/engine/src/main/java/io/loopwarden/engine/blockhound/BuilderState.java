package io.loopwarden.engine.blockhound;

import io.loopwarden.engine.rows.Row;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a builder of BlockHound had collected when it was told to install, read from its fields:
 * later calls of the builder change nothing, as with BlockHound.
 *
 * @param allowances for each class name whether a method, by name, may wait
 * @param marks methods marked as blocking, without those BlockHound itself marks
 * @param callback told of blocking calls; takes a {@code BlockingMethod}
 * @param always the threads that must not block
 * @param atTimes the threads that must not block while {@code always} says so
 */
record BuilderState(
    Map<String, Map<String, Boolean>> allowances,
    List<Row> marks,
    Consumer<Object> callback,
    Predicate<Thread> always,
    Predicate<Thread> atTimes) {

  /**
   * Reads a builder of any 1.x version.
   *
   * @throws ReflectiveOperationException when it is none
   */
  static BuilderState read(Object builder) throws ReflectiveOperationException {
    Map<String, Map<String, Boolean>> allowances = field(builder, "allowances");
    Map<String, Map<String, Set<String>>> methods = field(builder, "blockingMethods");
    Consumer<Object> callback = field(builder, "onBlockingMethod");
    Predicate<Thread> always = field(builder, "threadPredicate");
    Predicate<Thread> atTimes = field(builder, "dynamicThreadPredicate");
    if (allowances == null || methods == null || callback == null || always == null) {
      throw new NoSuchFieldException("unknown version of BlockHound");
    }
    Map<String, Map<String, Set<String>>> usual = field(fresh(builder), "blockingMethods");
    return new BuilderState(
        allowances,
        Marks.rows(methods, usual == null ? Map.of() : usual, Installations.ORIGIN),
        callback,
        always,
        atTimes == null ? thread -> false : atTimes);
  }

  private static Object fresh(Object builder) throws ReflectiveOperationException {
    Constructor<?> constructor = builder.getClass().getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // what all versions declare
  private static <T> @Nullable T field(Object builder, String name)
      throws ReflectiveOperationException {
    for (Field field : builder.getClass().getDeclaredFields()) {
      if (field.getName().equals(name)) {
        field.setAccessible(true);
        return (T) field.get(builder);
      }
    }
    return null; // added by a later version
  }
}
