package io.loopwarden.engine.config;

/** What the agent does about a wait on a loop thread. */
public enum Mode {
  /** Records it. */
  REPORT,
  /** Records it and throws at entry where that cannot corrupt the program. */
  FAIL,
  /** Weaves nothing and records nothing. */
  OFF
}
