package io.loopwarden.junit.report;

import io.loopwarden.api.FindingView;
import org.jspecify.annotations.Nullable;

/**
 * A finding in one test.
 *
 * @param finding the finding; its count and times are those of this test
 * @param outcome what became of it
 * @param testClass name of the class of the test
 * @param test name of the test's method, with or without parameters; {@code null} when it belongs
 *     to the class as a whole
 * @param attribution how it was found out that it belongs there, for people
 * @param reason why it is allowed, known or expected; {@code null} where nothing is to be said
 */
public record ReportedFinding(
    FindingView finding,
    Outcome outcome,
    String testClass,
    @Nullable String test,
    String attribution,
    @Nullable String reason) {

  /** Returns {@code class.method}, or the class alone. */
  String place() {
    String method = testMethod();
    return method == null ? testClass : testClass + "." + method;
  }

  /** Returns the method's name without parameters, or {@code null}. */
  @Nullable String testMethod() {
    if (test == null) {
      return null;
    }
    int end = test.indexOf('(');
    return end < 0 ? test : test.substring(0, end);
  }
}
