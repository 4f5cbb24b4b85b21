package io.loopwarden.benchmarks.run;

import java.util.ArrayList;
import java.util.List;

/** Text in columns that are as wide as their longest cell. */
final class Table {

  private final List<String[]> rows = new ArrayList<>();

  /** Adds a row; all rows have as many cells as the first. */
  void add(String... cells) {
    rows.add(cells);
  }

  /** Returns the rows, one a line. */
  String text() {
    int columns = rows.get(0).length;
    int[] widths = new int[columns];
    for (String[] row : rows) {
      for (int column = 0; column < columns; column++) {
        widths[column] = Math.max(widths[column], row[column].length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        line.append(row[column]).append(" ".repeat(widths[column] - row[column].length() + 2));
      }
      text.append(line.toString().stripTrailing()).append(System.lineSeparator());
    }
    return text.toString();
  }
}
