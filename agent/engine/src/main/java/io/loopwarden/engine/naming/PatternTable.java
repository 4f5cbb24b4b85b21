package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose subject is a frame pattern, looked up by frame. Rows keep the order in which they were
 * given: the earlier one wins. Immutable but for a bounded cache; safe for use by several threads.
 */
final class PatternTable {

  private static final int CAPACITY = 2_048;

  private record Entry(FramePattern pattern, Row row) {}

  private final List<Entry> entries = new ArrayList<>();
  private final BoundedCache<List<Entry>> byType = new BoundedCache<>(CAPACITY);

  /** Takes the rows of one verb, passing over all others. */
  PatternTable(List<Row> rows, String verb) {
    for (Row row : rows) {
      if (row.verb().equals(verb)) {
        boolean suffix = row.option("suffix", "no").equals("yes");
        entries.add(new Entry(FramePattern.parse(row.subject(), suffix), row));
      }
    }
  }

  boolean covers(String className, String methodName) {
    return first(className, methodName) != null;
  }

  boolean covers(Frame frame) {
    return covers(frame.className(), frame.methodName());
  }

  @Nullable Row first(String className, String methodName) {
    for (Entry entry : candidates(className)) {
      if (entry.pattern().coversMethod(methodName)) {
        return entry.row();
      }
    }
    return null;
  }

  List<Row> all(String className, String methodName) {
    List<Row> rows = List.of();
    for (Entry entry : candidates(className)) {
      if (entry.pattern().coversMethod(methodName)) {
        rows = rows.isEmpty() ? new ArrayList<>() : rows;
        rows.add(entry.row());
      }
    }
    return rows;
  }

  private List<Entry> candidates(String className) {
    List<Entry> known = byType.get(className);
    if (known != null) {
      return known;
    }
    List<Entry> covering = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.pattern().coversType(className)) {
        covering.add(entry);
      }
    }
    return byType.put(className, List.copyOf(covering));
  }
}
