package io.loopwarden.junit.report;

import io.loopwarden.api.FindingView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One finding in all tests that met it.
 *
 * @param occurrences one or more; heaviest outcome first, then the longest wait, then by name
 */
record FindingGroup(List<ReportedFinding> occurrences) {

  private static final Comparator<ReportedFinding> WEIGHT =
      Comparator.comparing(ReportedFinding::outcome)
          .thenComparing(each -> -each.finding().maxNanos())
          .thenComparing(ReportedFinding::place);

  /** Returns the groups, that of the heaviest outcome first. */
  static List<FindingGroup> of(List<ReportedFinding> findings) {
    List<ReportedFinding> sorted = new ArrayList<>(findings);
    sorted.sort(WEIGHT);
    Map<String, List<ReportedFinding>> groups = new LinkedHashMap<>();
    for (ReportedFinding each : sorted) {
      groups.computeIfAbsent(each.finding().fingerprint(), f -> new ArrayList<>()).add(each);
    }
    return groups.values().stream().map(FindingGroup::new).toList();
  }

  /** Returns the occurrence with the heaviest outcome. */
  ReportedFinding heaviest() {
    return occurrences.get(0);
  }

  FindingView finding() {
    return heaviest().finding();
  }

  Outcome outcome() {
    return heaviest().outcome();
  }

  /** Returns the longest wait of all tests, nanoseconds. */
  long maxNanos() {
    return occurrences.stream().mapToLong(each -> each.finding().maxNanos()).max().orElse(0);
  }

  /** Returns the waits of all tests. */
  long count() {
    return occurrences.stream().mapToLong(each -> each.finding().count()).sum();
  }

  /** Returns the tests, each once. */
  List<String> places() {
    return occurrences.stream().map(ReportedFinding::place).distinct().toList();
  }
}
