package io.loopwarden.engine.blockhound;

import io.loopwarden.engine.catalogue.MethodPattern;
import io.loopwarden.engine.rows.Row;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Names blocking methods as BlockHound does, which tests compare: often the native method below the
 * one that is woven. Thread-safe.
 */
final class MethodNames {

  /**
   * A method as a callback is told of it.
   *
   * @param className its class, with dots
   * @param name its name
   * @param modifiers its modifiers, as in {@link java.lang.reflect.Modifier}
   */
  record Named(String className, String name, int modifiers) {}

  private record Called(MethodPattern pattern, MethodPattern as) {}

  private static final int MOST_KNOWN = 1_000;

  private final List<Called> rows = new ArrayList<>();
  private final Map<String, Named> known = new ConcurrentHashMap<>();
  private final @Nullable ClassLoader application;

  /**
   * Creates names.
   *
   * @param rows rows with the verb {@code called}
   * @param application finds classes that are loaded already
   */
  MethodNames(List<Row> rows, @Nullable ClassLoader application) {
    this.application = application;
    for (Row row : rows) {
      if (row.verb().equals("called")) {
        MethodPattern as = MethodPattern.parse(row.option("as", ""));
        this.rows.add(new Called(MethodPattern.parse(row.subject()), as));
      }
    }
  }

  /** Returns the name for a woven method. */
  Named of(StackTraceElement woven) {
    String key = woven.getClassName() + '#' + woven.getMethodName();
    Named name = known.get(key);
    if (name == null) {
      name = named(woven.getClassName(), woven.getMethodName());
      if (known.size() < MOST_KNOWN) {
        known.put(key, name);
      }
    }
    return name;
  }

  private Named named(String className, String method) {
    for (Called row : rows) {
      if (row.pattern().names(className, method)) {
        return withModifiers(row.as().owner(), row.as().name());
      }
    }
    return withModifiers(className, method);
  }

  private Named withModifiers(String className, String method) {
    try {
      for (Method declared : Class.forName(className, false, application).getDeclaredMethods()) {
        if (declared.getName().equals(method)) {
          return new Named(className, method, declared.getModifiers());
        }
      }
    } catch (ClassNotFoundException | LinkageError notHere) {
      return new Named(className, method, Modifier.PUBLIC);
    }
    return new Named(className, method, Modifier.PUBLIC);
  }
}
