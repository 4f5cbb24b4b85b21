package io.loopwarden.junit.projects;

import org.jspecify.annotations.Nullable;

/**
 * One test in a report of Surefire.
 *
 * @param className simple name of its class
 * @param name of the test; empty for what failed the class
 * @param error type of what failed it, {@code null} when it passed
 * @param text message and stack of what failed it, empty when it passed
 */
record TestReport(String className, String name, @Nullable String error, String text) {

  static final String PASSED = "passed";

  /** Returns {@link #PASSED}, or the simple name of what failed the test. */
  String outcome() {
    return error == null ? PASSED : error.substring(error.lastIndexOf('.') + 1);
  }

  /** Returns class and test. */
  String id() {
    return name.isEmpty() ? className : className + "." + name;
  }
}
