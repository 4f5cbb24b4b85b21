package io.loopwarden.engine.config;

import io.loopwarden.engine.rows.Row;
import java.util.ArrayList;
import java.util.List;

/** The user's own rules in the order written, expired ones left out. Immutable. */
public final class Rules {

  /** No rules at all. */
  public static final Rules NONE = new Rules(List.of());

  private final List<Row> rows;

  Rules(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** Returns all rows. */
  public List<Row> all() {
    return rows;
  }

  /** Returns the rows that allow a wait; the subject is a frame pattern. */
  public List<Row> allows() {
    return with("allow");
  }

  /**
   * Returns the rows that declare methods to block, or not to; the subject is {@code Class#method}.
   */
  public List<Row> declarations() {
    List<Row> declarations = with("blocking");
    declarations.addAll(with("callback"));
    return declarations;
  }

  /**
   * Returns the rows that name loop threads; the subject is a pattern for {@link
   * NamePatterns#matches}.
   */
  public List<Row> loopThreads() {
    return with("loop-thread");
  }

  /**
   * Returns the rows that name classes of loop threads; the subject is a pattern as for threads.
   */
  public List<Row> loopClasses() {
    return with("loop-class");
  }

  private List<Row> with(String verb) {
    List<Row> found = new ArrayList<>();
    for (Row row : rows) {
      if (row.verb().equals(verb)) {
        found.add(row);
      }
    }
    return found;
  }
}
