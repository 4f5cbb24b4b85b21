package io.loopwarden.engine.incident;

import io.loopwarden.engine.naming.SteppedCalls.Steps;
import java.util.Map;

/**
 * One call as the developer made it, as far as its waits were captured. Immutable.
 *
 * @param joined its waits, joined
 * @param first probe that saw its first captured wait
 * @param steps how many waits of it each probe saw
 * @param whole whether no wait of the loop went uncaptured from the wait before this call to the
 *     one after it
 * @param known how its waits go together
 */
record Call(NamedWait joined, int first, Map<Integer, Integer> steps, boolean whole, Steps known) {

  /** Returns how many of its captured waits a probe saw. */
  int stepsBy(int probe) {
    return steps.getOrDefault(probe, 0);
  }

  /** Whether its steps are told from those of the next call by their probes. */
  boolean isToldByProbes() {
    return known == Steps.UNKNOWN && !joined.verdict().path().isKnown();
  }

  /** Returns a call of one wait, aside from others. */
  static Call ofOne(NamedWait wait) {
    return new Call(wait, wait.probe(), Map.of(wait.probe(), 1), true, Steps.UNKNOWN);
  }
}
