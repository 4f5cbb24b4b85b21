package io.loopwarden.engine.loops;

import io.loopwarden.engine.config.NamePatterns;
import io.loopwarden.engine.rows.Row;
import java.util.ArrayList;
import java.util.List;

/** The user's own event-loop threads: by name pattern, or by class. Immutable. */
public final class ThreadRules {

  private final List<NamePatterns> names;
  private final List<NamePatterns> classes;

  /**
   * Creates the rules.
   *
   * @param names patterns of thread names
   * @param classes patterns of thread class names; superclasses count
   */
  public ThreadRules(List<NamePatterns> names, List<NamePatterns> classes) {
    this.names = names;
    this.classes = classes;
  }

  /**
   * Creates the rules of settings and of a file of rules together.
   *
   * @param nameRows rows whose subject is a pattern of thread names
   * @param classRows rows whose subject is a pattern of thread class names
   */
  public static ThreadRules of(
      NamePatterns names, List<Row> nameRows, NamePatterns classes, List<Row> classRows) {
    return new ThreadRules(patterns(names, nameRows), patterns(classes, classRows));
  }

  private static List<NamePatterns> patterns(NamePatterns setting, List<Row> rows) {
    List<NamePatterns> patterns = new ArrayList<>();
    patterns.add(setting);
    for (Row row : rows) {
      patterns.add(NamePatterns.parse(row.subject()));
    }
    return patterns;
  }

  /** Returns whether there are none. */
  public boolean isEmpty() {
    return areEmpty(names) && areEmpty(classes);
  }

  /** Returns whether a thread is named by a rule. */
  public boolean matches(Thread thread) {
    return matches(thread.getName(), thread.getClass());
  }

  /**
   * Returns whether a thread of this name and class is named by a rule; the agent's own never is.
   */
  boolean matches(String name, Class<?> type) {
    return type != OwnThread.class && matchesOther(name, type);
  }

  private boolean matchesOther(String name, Class<?> type) {
    return anyMatches(names, name) || matchesClass(type);
  }

  private boolean matchesClass(Class<?> threadType) {
    if (areEmpty(classes)) {
      return false;
    }
    for (Class<?> type = threadType; type != null; type = type.getSuperclass()) {
      if (anyMatches(classes, type.getName())) {
        return true;
      }
    }
    return false;
  }

  private static boolean areEmpty(List<NamePatterns> patterns) {
    for (NamePatterns each : patterns) {
      if (!each.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean anyMatches(List<NamePatterns> patterns, String text) {
    for (NamePatterns each : patterns) {
      if (each.matches(text)) {
        return true;
      }
    }
    return false;
  }
}
