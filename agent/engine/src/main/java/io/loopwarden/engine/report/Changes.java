package io.loopwarden.engine.report;

import io.loopwarden.engine.ledger.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers what was told of each finding, to tell only what is new. Not thread safe. */
final class Changes {

  private static final Comparator<Change> LONGEST_FIRST =
      Comparator.comparingLong((Change change) -> change.finding().durations().totalNanos())
          .reversed();

  private final Map<String, Long> toldOccurrences = new HashMap<>();
  private final Map<String, Finding> changed = new LinkedHashMap<>();
  private final Set<String> toldWhileOngoing = new HashSet<>();

  void first(Finding finding) {
    toldOccurrences.put(finding.fingerprint(), finding.durations().count());
    if (finding.ongoing() > 0) {
      toldWhileOngoing.add(finding.fingerprint());
    }
  }

  /** Notes a change; returns whether it is the end of the wait the finding was first told with. */
  boolean updated(Finding finding) {
    changed.put(finding.fingerprint(), finding);
    return finding.ongoing() == 0 && toldWhileOngoing.remove(finding.fingerprint());
  }

  /** Notes that the finding's present state was told. */
  void told(Finding finding) {
    toldOccurrences.put(finding.fingerprint(), finding.durations().count());
    changed.remove(finding.fingerprint());
  }

  /** Returns what changed since it was told, the longest total first, and counts it as told. */
  List<Change> drain() {
    List<Change> drained = new ArrayList<>();
    for (Finding finding : changed.values()) {
      long occurrences = finding.durations().count();
      Long told = toldOccurrences.put(finding.fingerprint(), occurrences);
      drained.add(new Change(finding, told == null ? occurrences : occurrences - told));
    }
    changed.clear();
    drained.sort(LONGEST_FIRST);
    return drained;
  }
}
