package io.loopwarden.junit.scope;

import io.loopwarden.api.WaitsView;
import io.loopwarden.junit.policy.Policy;

/**
 * Waits, and how it is known whose they are. Immutable.
 *
 * @param waits of one finding
 * @param attribution how
 * @param policy what counts for them: that of the work, also when it ends up in a scope around it
 */
public record Attributed(WaitsView waits, Attribution attribution, Policy policy) {

  private static final String KEY = "  whose     ";

  /** Returns the waits for people, in lines that each end with a line feed. */
  public String text() {
    String whose = attribution.text().isEmpty() ? "" : KEY + attribution.text() + "\n";
    return waits.text() + whose;
  }
}
