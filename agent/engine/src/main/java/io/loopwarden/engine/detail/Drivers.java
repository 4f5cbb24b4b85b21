package io.loopwarden.engine.detail;

import io.loopwarden.engine.rows.Row;
import io.loopwarden.engine.rows.RowReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names of JDBC drivers and connection pools, by the packages of their classes and by their URLs.
 * Immutable.
 */
final class Drivers {

  private final List<Row> rows;

  private Drivers(List<Row> rows) {
    this.rows = rows;
  }

  static Drivers load() throws IOException {
    return new Drivers(new ArrayList<>(RowReader.readBuiltIn("drivers.txt")));
  }

  /** The row of the driver this class belongs to, or {@code null}. */
  @Nullable Row driver(String className) {
    return byPrefix("driver", className);
  }

  /** The row of the pool or wrapper this class belongs to, or {@code null}. */
  @Nullable Row pool(String className) {
    return byPrefix("pool", className);
  }

  /**
   * The row of the driver that serves JDBC URLs of this scheme, or {@code null}.
   *
   * @param scheme start of a URL in lower case, e.g. {@code jdbc:oracle:thin:}
   */
  @Nullable Row driverOfUrl(String scheme) {
    for (Row row : rows) {
      String part = row.option("url");
      if (part != null && scheme.startsWith("jdbc:" + part.toLowerCase(Locale.ROOT) + ":")) {
        return row;
      }
    }
    return null;
  }

  /** The name to show for a row. */
  static String display(Row row) {
    return row.option("name", row.subject()).replace('_', ' ');
  }

  private @Nullable Row byPrefix(String verb, String className) {
    for (Row row : rows) {
      if (row.verb().equals(verb) && className.startsWith(row.subject())) {
        return row;
      }
    }
    return null;
  }
}
