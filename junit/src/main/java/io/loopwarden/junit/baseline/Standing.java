package io.loopwarden.junit.baseline;

/** How a finding stands to the baseline. */
public enum Standing {
  /** It is not in there: it fails its test. */
  NEW,
  /** It is in there: it fails nothing. */
  KNOWN,
  /** It is in there, and waits much longer now: it fails its test. */
  WORSENED,
  /** It is in there, but the last day is over: it fails its test. */
  EXPIRED
}
