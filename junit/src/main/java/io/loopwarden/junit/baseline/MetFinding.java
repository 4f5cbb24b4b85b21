package io.loopwarden.junit.baseline;

import io.loopwarden.api.FindingView;
import io.loopwarden.junit.text.Durations;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A finding that tests met, and which classes they were of. Confined to {@link BaselineRun}. */
final class MetFinding {

  /** What would end a value of an entry: names of Kotlin methods may hold any of it. */
  private static final Pattern GAP = Pattern.compile("[\\p{Z}\\p{C}]+");

  private final FindingView finding;
  private final Set<String> classes = new TreeSet<>();
  private long maxNanos = 1;

  MetFinding(FindingView finding) {
    this.finding = finding;
  }

  void add(long nanos, @Nullable String testClass) {
    maxNanos = Math.max(maxNanos, nanos);
    if (testClass != null) {
      classes.add(testClass);
    }
  }

  String fingerprint() {
    return finding.fingerprint();
  }

  long maxNanos() {
    return maxNanos;
  }

  Set<String> classes() {
    return classes;
  }

  /** Returns an entry for it. */
  BaselineEntry entry() {
    return new BaselineEntry(
        fingerprint(),
        GAP.matcher(finding.operation()).replaceAll("_"),
        culprit(finding.culpritFrame()),
        Durations.roundedUp(maxNanos),
        List.copyOf(classes),
        null,
        BaselineEntry.PLACEHOLDER,
        0);
  }

  private static @Nullable String culprit(@Nullable StackTraceElement frame) {
    return frame == null
        ? null
        : GAP.matcher(frame.getClassName() + "#" + frame.getMethodName()).replaceAll("_");
  }
}
