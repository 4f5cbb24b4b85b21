package io.loopwarden.junit;

import io.loopwarden.junit.activation.AgentActivation;

/** Assertions about what the agent found, and about the agent itself. Stateless. */
public final class LoopwardenAssertions {

  private LoopwardenAssertions() {}

  /** Begins assertions about what was found until now. */
  public static FindingsAssert assertThat(Findings findings) {
    return new FindingsAssert(findings.now());
  }

  /**
   * Asserts that blocked loops are found here and now: hands work that must not block, but does, to
   * a thread of its own, and looks whether the agent has seen it and whose it was. That does not
   * fail the test; the agent reports it as any finding.
   *
   * @throws AssertionError with the reason, when the agent is not active or has not seen it
   */
  public static void assertActive() {
    Findings found;
    try {
      AgentActivation.ensure();
      found = Loopwarden.observe(BlockedProbe::runElsewhere);
    } catch (Exception inactive) {
      throw new AssertionError(inactive.getMessage(), inactive);
    }
    new FindingsAssert(found.now()).hasFindingAt(BlockedProbe.CULPRIT);
  }
}
