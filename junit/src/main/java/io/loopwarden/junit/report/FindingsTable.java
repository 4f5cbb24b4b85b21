package io.loopwarden.junit.report;

import io.loopwarden.junit.text.Durations;
import java.util.ArrayList;
import java.util.List;

/** The findings of a run as aligned lines. */
final class FindingsTable {

  private static final int MOST_ROWS = 20;
  private static final int WIDEST = 60;
  private static final String GAP = "  ";

  private FindingsTable() {}

  /** Returns the lines, the heaviest finding first; none when there are no findings. */
  static List<String> lines(List<FindingGroup> groups) {
    if (groups.isEmpty()) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("outcome", "longest", "operation", "culprit", "tests"));
    groups.stream().limit(MOST_ROWS).map(FindingsTable::row).forEach(rows::add);
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(aligned(row, rows));
    }
    if (groups.size() > MOST_ROWS) {
      lines.add("… and " + (groups.size() - MOST_ROWS) + " more findings");
    }
    return lines;
  }

  private static List<String> row(FindingGroup group) {
    List<String> places = group.places();
    String more = places.size() > 1 ? " and " + (places.size() - 1) + " more" : "";
    String culprit = group.finding().culprit();
    return List.of(
        group.outcome().text(),
        Durations.millis(group.maxNanos()),
        group.finding().operation(),
        culprit == null ? "-" : culprit,
        places.get(0) + more);
  }

  private static String aligned(List<String> row, List<List<String>> rows) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size() - 1; i++) {
      String cell = row.get(i);
      String blanks = " ".repeat(Math.max(0, width(rows, i) - cell.length()));
      boolean isNumber = i == 1;
      line.append(isNumber ? blanks + cell : cell + blanks).append(GAP);
    }
    return line.append(row.get(row.size() - 1)).toString();
  }

  /** Wider cells stick out, so that one long name does not widen every line. */
  private static int width(List<List<String>> rows, int column) {
    return rows.stream()
        .mapToInt(row -> row.get(column).length())
        .filter(length -> length <= WIDEST)
        .max()
        .orElse(0);
  }
}
