package io.loopwarden.engine.incident;

import io.loopwarden.engine.naming.CallPath;
import io.loopwarden.engine.naming.SteppedCalls;
import java.util.HashMap;
import java.util.Map;

/**
 * The steps in which one call has waited so far. Agent thread only.
 *
 * <p>A library's call may wait at one place many times, and go back and forth between places in a
 * loop of its own; the next call of the same line starts over with the first step, from as far out
 * as the call before ever branched. Calls that cannot be told from such a loop, because they wait
 * at one place only or their first step is made once, count as one while they follow each other in
 * one task.
 */
final class CallSteps {

  private final Map<Integer, Integer> probes = new HashMap<>(4);
  private int firstProbe;
  private CallPath first = CallPath.NONE;
  private CallPath last = CallPath.NONE;
  private int outermostBranch = Integer.MAX_VALUE;

  /** Forgets the steps of the call before and takes the first of the next. */
  void begin(NamedWait wait) {
    probes.clear();
    firstProbe = wait.probe();
    first = wait.verdict().path();
    last = CallPath.NONE;
    outermostBranch = Integer.MAX_VALUE;
    add(wait);
  }

  void add(NamedWait wait) {
    probes.merge(wait.probe(), 1, Integer::sum);
    CallPath path = wait.verdict().path();
    if (last.isPresent() && !path.equals(last)) {
      outermostBranch = Math.min(outermostBranch, path.sharedWith(last));
    }
    last = path;
  }

  /** Whether all steps so far were seen by the probe that saw this wait. */
  boolean isOnly(int probe) {
    return probes.size() == 1 && probes.containsKey(probe);
  }

  boolean has(int probe) {
    return probes.containsKey(probe);
  }

  /** Whether a call starts over with this wait. */
  boolean startsOver(NamedWait wait) {
    CallPath path = wait.verdict().path();
    return path.isPresent()
        && path.equals(first)
        && !path.equals(last)
        && path.sharedWith(last) <= outermostBranch;
  }

  /**
   * Returns the call that these steps were.
   *
   * @param whole whether none of its waits went uncaptured
   * @param known how its waits go together
   */
  Call callOf(NamedWait joined, boolean whole, SteppedCalls.Steps known) {
    return new Call(joined, firstProbe, Map.copyOf(probes), whole, known);
  }
}
