package io.loopwarden.junit.baseline;

import io.loopwarden.api.FindingView;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects what the run of this JVM met. Thread-safe. */
public final class BaselineRun {

  private final Map<String, MetFinding> met = new TreeMap<>();
  private final Set<String> whole = new HashSet<>();

  /** Creates the record of a run that has met nothing. */
  public BaselineRun() {}

  /**
   * Notes that a test met a finding, known or not. Only what was asked for by the test itself, by
   * an annotation for example, is left out.
   *
   * @param testClass name of the outermost class of the test, or {@code null} when it is not known
   */
  public synchronized void met(FindingView finding, @Nullable String testClass) {
    met.computeIfAbsent(finding.fingerprint(), f -> new MetFinding(finding))
        .add(finding.maxNanos(), testClass);
  }

  /**
   * Notes that all tests of an outermost class ran to their end. A class of which a test was
   * skipped, filtered out, or failed by an error of its own must not be noted: what was not reached
   * is not fixed.
   */
  public synchronized void ranWhole(String testClass) {
    whole.add(testClass);
  }

  /** Returns whether all test classes of an entry ran whole, and none met the finding. */
  synchronized boolean isFixed(BaselineEntry entry) {
    return !entry.tests().isEmpty()
        && !met.containsKey(entry.fingerprint())
        && whole.containsAll(entry.tests());
  }

  /** Returns the findings met, by fingerprint. */
  synchronized List<MetFinding> met() {
    return List.copyOf(met.values());
  }

  /** Returns the finding of that fingerprint, or {@code null} when no test met it. */
  synchronized @Nullable MetFinding met(String fingerprint) {
    return met.get(fingerprint);
  }

  /** Returns whether a class ran whole. */
  synchronized boolean isWhole(String testClass) {
    return whole.contains(testClass);
  }
}
