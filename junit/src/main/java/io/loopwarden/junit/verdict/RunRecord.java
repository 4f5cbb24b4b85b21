package io.loopwarden.junit.verdict;

import io.loopwarden.junit.policy.Allowance;
import io.loopwarden.junit.scope.Scope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All that was judged in one execution of JUnit. Thread-safe. */
public final class RunRecord {

  private final List<Judged> judged = new ArrayList<>();
  private final Set<String> classes = new LinkedHashSet<>();
  private final Set<Allowance> known = new LinkedHashSet<>();
  private final Set<Allowance> met = new LinkedHashSet<>();
  private long tests;

  /** A record of nothing yet. */
  public RunRecord() {}

  synchronized void began(Scope.Name name, List<Allowance> allowances) {
    classes.add(name.type());
    tests += name.test() == null ? 0 : 1;
    known.addAll(allowances);
  }

  synchronized void add(Judged finding) {
    judged.add(finding);
    Allowance allowance = finding.judgement().allowance();
    if (allowance != null) {
      met.add(allowance);
    }
  }

  /** Returns every finding that was judged, in that order. */
  public synchronized List<Judged> judged() {
    return List.copyOf(judged);
  }

  /** Returns how many tests were watched, each invocation counted. */
  public synchronized long tests() {
    return tests;
  }

  /** Returns the names of the classes that were watched, or that have tests that were. */
  public synchronized List<String> classes() {
    return List.copyOf(classes);
  }

  /** Returns the allowances that counted for something and let nothing pass. */
  public synchronized List<Allowance> unmet() {
    return known.stream().filter(each -> !met.contains(each)).toList();
  }
}
