package io.loopwarden.junit.report;

import io.loopwarden.junit.policy.Categories;

/**
 * A kind of wait, as a rule of a SARIF report.
 *
 * @param name e.g. {@code jdbc}
 * @param meaning what a loop does there: {@code waits for a database}
 */
record Category(String name, String meaning) {

  private static final String UNKNOWN = "waits, or computes for long";

  static Category of(String name) {
    String meaning = Categories.meaning(name);
    return new Category(name, meaning == null ? UNKNOWN : meaning);
  }

  /** Returns the identity of the rule. */
  String ruleId() {
    return "loopwarden/" + name;
  }

  /** Returns the rule in one sentence. */
  String sentence() {
    return "A callback on an event loop must not block it: " + meaning + ".";
  }

  /** Returns why that matters and what to do. */
  String help() {
    return sentence()
        + " An event loop is one thread that serves many requests; while one callback waits or"
        + " computes, all of them stand still. I/O with an asynchronous library: use that. I/O with"
        + " only a synchronous library: hand it to a bounded worker pool. Computation: hand it to a"
        + " pool sized to the cores.";
  }
}
