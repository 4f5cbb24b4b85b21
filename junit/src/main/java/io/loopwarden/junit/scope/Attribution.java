package io.loopwarden.junit.scope;

/**
 * How it is known whose a wait is. Immutable.
 *
 * @param kind how
 * @param text the same for people; empty for {@link Kind#FOLLOWED}
 */
public record Attribution(Kind kind, String text) {

  /** The work was followed from the test to the loop. */
  static final Attribution FOLLOWED = new Attribution(Kind.FOLLOWED, "");

  /** How sure it is. */
  public enum Kind {
    /** Work of a test that runs, followed from thread to thread. */
    FOLLOWED,
    /** Of the tests that run, the loop works for this one alone. */
    BY_LOOP,
    /** No other test ran. */
    BY_TIME,
    /** Work of a test that had ended. */
    LEFT_BEHIND,
    /** Work of a class, outside of its tests. */
    OF_CLASS,
    /** It cannot be told which of several tests. */
    UNCLEAR
  }
}
