package io.loopwarden.junit.report;

/** What became of a finding in a test. The order is by weight, heaviest first. */
public enum Outcome {
  /** It failed the test, and no baseline knows it. */
  FAILED("failed", true),
  /** It failed the test: the baseline knows it with much shorter waits. */
  WORSENED("failed, worsened", true),
  /** It failed the test: the last day of its baseline entry is over. */
  EXPIRED("failed, expired", true),
  /** The baseline knows it, or was written by this run. */
  BASELINE("baseline", false),
  /** An annotation or a parameter allows it. */
  ALLOWED("allowed", false),
  /** All its waits were shorter than the test's threshold. */
  BELOW_THRESHOLD("below threshold", false),
  /** The test expects it. */
  EXPECTED("expected", false),
  /** It happened in a scope that was there to observe it. */
  OBSERVED("observed", false),
  /** A stall, and nothing says that stalls fail this test. */
  STALL_NOTED("stall, noted", false);

  private final String text;
  private final boolean fails;

  Outcome(String text, boolean fails) {
    this.text = text;
    this.fails = fails;
  }

  /** Returns the outcome for people. */
  public String text() {
    return text;
  }

  /** Returns whether it failed its test. */
  public boolean fails() {
    return fails;
  }
}
