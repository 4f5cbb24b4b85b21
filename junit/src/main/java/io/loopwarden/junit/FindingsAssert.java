package io.loopwarden.junit;

import io.loopwarden.api.FindingView;
import io.loopwarden.junit.policy.WaitPattern;
import java.util.List;
import java.util.function.Predicate;

/**
 * Assertions about findings as they were when this was made. Each returns this, or throws an {@link
 * AssertionError} whose message lists all findings. In patterns {@code *} stands for any number of
 * characters and {@code ?} for one. Immutable.
 */
public final class FindingsAssert {

  private final List<FindingView> findings;

  FindingsAssert(List<FindingView> findings) {
    this.findings = List.copyOf(findings);
  }

  /** Asserts that nothing was found. */
  public FindingsAssert isEmpty() {
    return check(findings.isEmpty(), "no finding");
  }

  /** Asserts that something was found. */
  public FindingsAssert isNotEmpty() {
    return check(!findings.isEmpty(), "at least one finding");
  }

  /**
   * Asserts how many findings there are; all waits of one operation at one line are one finding, as
   * long as they are attributed to the test in the same way.
   */
  public FindingsAssert hasSize(int expected) {
    return check(findings.size() == expected, "findings: " + expected);
  }

  /**
   * Asserts that one is of an operation, e.g. {@code java.lang.Thread.sleep} or {@code java.sql.*}.
   */
  public FindingsAssert contains(String operationPattern) {
    return check(
        any(WaitPattern.ofOperation(operationPattern)), "a finding of " + operationPattern);
  }

  /** Asserts that none is of an operation. */
  public FindingsAssert doesNotContain(String operationPattern) {
    return check(
        !any(WaitPattern.ofOperation(operationPattern)), "no finding of " + operationPattern);
  }

  /**
   * Asserts that one was made by a class and method, e.g. {@code com.acme.Cache#load*}.
   *
   * @throws IllegalArgumentException when the pattern is not of the form {@code CLASS#METHOD}
   */
  public FindingsAssert hasFindingAt(String culpritPattern) {
    return check(any(WaitPattern.ofCulprit(culpritPattern)), "a finding at " + culpritPattern);
  }

  /** Asserts that all, if any, are of an operation. */
  public FindingsAssert allMatch(String operationPattern) {
    WaitPattern pattern = WaitPattern.ofOperation(operationPattern);
    return allMatch(pattern::matches, "of " + operationPattern);
  }

  /**
   * Asserts that all, if any, meet a condition.
   *
   * @param description what they are then; for the message
   */
  public FindingsAssert allMatch(Predicate<? super FindingView> condition, String description) {
    return check(findings.stream().allMatch(condition), "only findings " + description);
  }

  private boolean any(WaitPattern pattern) {
    return findings.stream().anyMatch(pattern::matches);
  }

  private FindingsAssert check(boolean met, String expected) {
    if (!met) {
      throw new AssertionError(message(expected));
    }
    return this;
  }

  private String message(String expected) {
    StringBuilder message = new StringBuilder("expected ").append(expected);
    message.append(", but there were ").append(findings.isEmpty() ? "none" : findings.size());
    for (FindingView each : findings) {
      message.append("\n\n").append(each.text().stripTrailing());
    }
    return message.toString();
  }
}
