package io.loopwarden.load;

import java.util.ArrayList;
import java.util.List;

/** A table of text whose columns are as wide as their widest cell. Not thread-safe. */
final class ResultTable {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  ResultTable(String... headings) {
    rows.add(List.of(headings));
  }

  /** Adds a row of as many cells as there are headings. */
  void add(String... cells) {
    if (cells.length != rows.get(0).size()) {
      throw new IllegalArgumentException(
          cells.length + " cells under " + rows.get(0).size() + " headings");
    }
    rows.add(List.of(cells));
  }

  /** The headings first, then the rows in the order they were added; no line ends in blanks. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        line.append(row.get(column));
        line.append(" ".repeat(widthOf(column) - row.get(column).length())).append(GAP);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private int widthOf(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
