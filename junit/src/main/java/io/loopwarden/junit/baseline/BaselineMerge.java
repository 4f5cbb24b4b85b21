package io.loopwarden.junit.baseline;

import io.loopwarden.junit.baseline.BaselineText.Line;
import io.loopwarden.junit.text.Durations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Brings a file up to date with a run. Lines that need no change stay as they are, byte for byte.
 *
 * <p>The runs of several JVMs are merged one after the other, in any order: each takes from an
 * entry only those test classes that it ran itself, and the last class takes the entry along.
 */
final class BaselineMerge {

  private static final List<Line> HEADER =
      List.of(
          new Line("# Blocking calls on event loops that are known and fail no test.", null),
          new Line("# Written by: mvn test -D" + BaselineSetting.WRITE + "=true", null),
          new Line("# Give each entry its reason, and a last day with until=YYYY-MM-DD.", null),
          new Line("", null));
  private static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineMerge::sortText).thenComparing(BaselineEntry::fingerprint);

  private final BaselineRun run;
  private final List<Line> lines = new ArrayList<>();
  private int added;
  private int removed;
  private int changed;

  private BaselineMerge(BaselineRun run) {
    this.run = run;
  }

  /** Returns what changes; {@code text} is {@code null} when there is no file yet. */
  static BaselineChange merge(@Nullable BaselineText text, BaselineRun run) {
    BaselineMerge merge = new BaselineMerge(run);
    Set<String> known = new HashSet<>();
    for (Line line : text == null ? HEADER : text.lines()) {
      BaselineEntry entry = line.entry();
      if (entry == null) {
        merge.lines.add(line);
      } else {
        known.add(entry.fingerprint());
        merge.update(line, entry);
      }
    }
    for (MetFinding met : run.met()) {
      if (!known.contains(met.fingerprint())) {
        merge.insert(met.entry());
      }
    }
    BaselineText merged = new BaselineText(merge.lines, text == null ? "\n" : text.lineEnd());
    return new BaselineChange(merge.added, merge.removed, merge.changed, merged.content());
  }

  private void update(Line line, BaselineEntry entry) {
    MetFinding met = run.met(entry.fingerprint());
    Set<String> tests = tests(entry, met);
    if (met == null && tests.isEmpty() && !entry.tests().isEmpty()) {
      removed++;
      return;
    }
    long max = entry.maxNanos();
    if (met != null && Baseline.isWorse(max, met.maxNanos())) {
      max = Durations.roundedUp(met.maxNanos());
    }
    if (max == entry.maxNanos() && tests.equals(Set.copyOf(entry.tests()))) {
      lines.add(line);
    } else {
      changed++;
      BaselineEntry fresh = entry.with(max, List.copyOf(tests));
      lines.add(new Line(fresh.text(), fresh));
    }
  }

  /** The classes that met it now, and those of before of which this run says nothing. */
  private Set<String> tests(BaselineEntry entry, @Nullable MetFinding met) {
    Set<String> tests = new TreeSet<>(met == null ? Set.of() : met.classes());
    for (String each : entry.tests()) {
      if (!run.isWhole(each)) {
        tests.add(each);
      }
    }
    return tests;
  }

  /** Puts it behind the last entry that sorts before it: sorted files stay sorted. */
  private void insert(BaselineEntry entry) {
    added++;
    int place = -1;
    for (int i = 0; i < lines.size(); i++) {
      BaselineEntry other = lines.get(i).entry();
      if (other != null && ORDER.compare(other, entry) < 0) {
        place = i + 1;
      }
    }
    lines.add(place < 0 ? beforeFirst() : place, new Line(entry.text(), entry));
  }

  /** Before the comment that stands right above the first entry, unless it begins the file. */
  private int beforeFirst() {
    int first = 0;
    while (first < lines.size() && lines.get(first).entry() == null) {
      first++;
    }
    int place = first;
    while (first < lines.size() && place > 0 && !lines.get(place - 1).text().isBlank()) {
      place--;
    }
    return place == 0 ? first : place;
  }

  private static String sortText(BaselineEntry entry) {
    return (entry.culprit() == null ? "~" : entry.culprit()) + " " + entry.operation();
  }
}
