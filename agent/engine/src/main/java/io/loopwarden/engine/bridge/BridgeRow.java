package io.loopwarden.engine.bridge;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code bridges.txt}.
 *
 * @param bridge class that calls the library
 * @param role what it is for
 * @param anchor class of the library beside which it is loaded
 * @param moved where else than the bridge says the library's packages are; {@code null} when there
 */
record BridgeRow(String bridge, String role, String anchor, @Nullable Move moved) {

  /** Reads all rows. */
  static List<BridgeRow> readAll() throws IOException {
    List<BridgeRow> rows = new ArrayList<>();
    for (Row row : RowReader.readBuiltIn("bridges.txt")) {
      rows.add(of(row));
    }
    return rows;
  }

  private static BridgeRow of(Row row) throws IOException {
    String role = row.option("role");
    String anchor = row.option("anchor");
    if (role == null || anchor == null) {
      throw new IOException(row.place() + ": a bridge needs role= and anchor=");
    }
    return new BridgeRow(row.subject(), role, anchor, Move.of(row));
  }

  /**
   * A copy of a library under other names.
   *
   * @param from how names of the library begin
   * @param to how those of the copy do
   */
  record Move(String from, String to) {

    private static @Nullable Move of(Row row) throws IOException {
      String text = row.option("moved");
      if (text == null) {
        return null;
      }
      int arrow = text.indexOf('>');
      if (arrow <= 0) {
        throw new IOException(row.place() + ": moved= is FROM>TO");
      }
      return new Move(internal(text.substring(0, arrow)), internal(text.substring(arrow + 1)));
    }

    private static String internal(String name) {
      return name.replace('.', '/');
    }

    /** Returns the name in the copy, both as in class files. */
    String apply(String name) {
      return name.startsWith(from) ? to + name.substring(from.length()) : name;
    }
  }
}
