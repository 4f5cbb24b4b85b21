package io.loopwarden.engine.trace;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Under which names applications keep what tells one request from another. */
final class WorkKeys {

  private static final List<Row> ROWS = read();

  private WorkKeys() {}

  private static List<Row> read() {
    try {
      return RowReader.readBuiltIn("work-keys.txt");
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  /** Returns the usual names. */
  static List<String> usual() {
    List<String> names = new ArrayList<>();
    for (Row row : ROWS) {
      names.add(row.subject());
    }
    return names;
  }

  /** Removes all values that mean the same, and returns the first in the order of the rows. */
  static @Nullable String take(Map<String, String> values, String meaning) {
    String taken = values.remove(meaning);
    for (Row row : ROWS) {
      if (meaning.equals(row.option("means"))) {
        String same = values.remove(row.subject());
        taken = taken == null ? same : taken;
      }
    }
    return taken;
  }
}
