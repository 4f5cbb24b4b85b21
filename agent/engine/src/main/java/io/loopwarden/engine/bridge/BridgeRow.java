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
 * @param appears whether objects of the anchor, and of its subclasses, are told when they are made
 * @param moved where else than the bridge says the library's packages are; {@code null} when there
 */
record BridgeRow(String bridge, String role, String anchor, boolean appears, @Nullable Move moved) {

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
    return new BridgeRow(
        row.subject(), role, anchor, "yes".equals(row.option("appears")), Move.of(row));
  }

  /**
   * A copy of a library under other names.
   *
   * @param prefixes how names of the library begin, and how those of the copy do, in turn
   */
  record Move(List<String> prefixes) {

    private static @Nullable Move of(Row row) throws IOException {
      String text = row.option("moved");
      if (text == null) {
        return null;
      }
      List<String> prefixes = new ArrayList<>();
      for (String part : text.split(",", -1)) {
        int arrow = part.indexOf('>');
        if (arrow <= 0) {
          throw new IOException(row.place() + ": moved= is FROM>TO, several separated by ,");
        }
        prefixes.add(internal(part.substring(0, arrow)));
        prefixes.add(internal(part.substring(arrow + 1)));
      }
      return new Move(List.copyOf(prefixes));
    }

    private static String internal(String name) {
      return name.replace('.', '/');
    }

    /** Returns the name in the copy, both as in class files. */
    String apply(String name) {
      for (int i = 0; i < prefixes.size(); i += 2) {
        String from = prefixes.get(i);
        if (name.startsWith(from)) {
          return prefixes.get(i + 1) + name.substring(from.length());
        }
      }
      return name;
    }
  }
}
