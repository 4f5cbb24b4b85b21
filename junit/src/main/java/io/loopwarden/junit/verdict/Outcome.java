package io.loopwarden.junit.verdict;

/** What a finding means for its test or class. */
public enum Outcome {
  /** Fails it. */
  FAILED,
  /** Passes: an allowance matches. */
  ALLOWED,
  /** Passes: it was expected. */
  EXPECTED,
  /** Passes: it was asked for. */
  OBSERVED,
  /** Passes: its waits were shorter than the threshold. */
  SHORT,
  /** Passes: a stall within its limit, or without one. */
  NOTED
}
