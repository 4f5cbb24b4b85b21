package io.loopwarden.engine.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type named by a row, matched against a class and everything it extends or implements.
 *
 * @param name type name with dots; a suffix that starts with a dot when {@code anyPrefix}
 * @param anyPrefix whether the type may stand below any package prefix
 */
public record TypePattern(String name, boolean anyPrefix) {

  /** Reads the subject of a row; {@code suffix=yes} allows any prefix. */
  public static TypePattern of(Row row) {
    return new TypePattern(row.subject(), row.option("suffix", "no").equals("yes"));
  }

  /** Returns whether one of the patterns matches a class. */
  public static boolean anyMatches(List<TypePattern> patterns, Class<?> type) {
    for (TypePattern pattern : patterns) {
      if (pattern.matches(type)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a class, or anything it extends or implements, is the type. */
  public boolean matches(@Nullable Class<?> type) {
    if (type == null) {
      return false;
    }
    if (named(type.getName())) {
      return true;
    }
    for (Class<?> implemented : type.getInterfaces()) {
      if (matches(implemented)) {
        return true;
      }
    }
    return matches(type.getSuperclass());
  }

  private boolean named(String type) {
    return anyPrefix ? type.endsWith(name) : type.equals(name);
  }
}
