package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose subject is a package prefix ending in a dot, or one class; the longest that fits a
 * class wins. Immutable.
 */
final class PackagePrefixes {

  private final Map<String, Row> rows = new HashMap<>();

  /** Takes the rows of one verb, passing over all others. */
  PackagePrefixes(List<Row> rows, String verb) {
    for (Row row : rows) {
      if (row.verb().equals(verb)) {
        this.rows.put(row.subject(), row);
      }
    }
  }

  @Nullable Row longest(String className) {
    Row row = rows.get(className);
    int end = className.length();
    while (row == null) {
      int dot = className.lastIndexOf('.', end - 1);
      if (dot < 0) {
        return null;
      }
      row = rows.get(className.substring(0, dot + 1));
      end = dot;
    }
    return row;
  }

  int size() {
    return rows.size();
  }
}
