package io.loopwarden.engine.pools;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of pools that take work off loops, from {@code pools.txt}. Immutable. */
public final class PoolRows {

  private final List<Row> rows;

  private PoolRows(List<Row> rows) {
    this.rows = rows;
  }

  /**
   * Reads the built-in rows.
   *
   * @throws IOException when the jar is damaged
   */
  public static PoolRows read() throws IOException {
    return new PoolRows(RowReader.readBuiltIn("pools.txt"));
  }

  /** Returns the methods by which a pool is handed a task. */
  public List<Row> handing() {
    return all("handing");
  }

  /** Returns the row of an object that stands for a pool of one thread, or {@code null}. */
  @Nullable Row lent(Object noted) {
    return named("lent", noted.getClass());
  }

  /** Whether a pool is watched through what lends it. */
  boolean isMember(Object pool) {
    return named("member", pool.getClass()) != null;
  }

  /** Whether the pools made by a thread factory have one user each. */
  boolean isAlone(Object threadFactory) {
    return named("alone", threadFactory.getClass()) != null;
  }

  /** Whether a native method waits for something outside the JVM. */
  boolean waits(StackTraceElement nativeFrame) {
    for (Row row : all("native")) {
      if (nativeFrame.getClassName().startsWith(row.subject())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Row named(String verb, Class<?> type) {
    for (Row row : all(verb)) {
      if (row.subject().equals(type.getName())) {
        return row;
      }
    }
    return null;
  }

  private List<Row> all(String verb) {
    List<Row> found = new ArrayList<>();
    for (Row row : rows) {
      if (row.verb().equals(verb)) {
        found.add(row);
      }
    }
    return found;
  }
}
