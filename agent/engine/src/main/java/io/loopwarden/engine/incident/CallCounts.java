package io.loopwarden.engine.incident;

import io.loopwarden.engine.naming.SteppedCalls.Steps;
import java.util.Map;

/**
 * Tells how many calls waits are, though not all of them were captured: by the wait that a call
 * begins with, which is made once, or as often as in the last call that was captured whole. Agent
 * thread only.
 */
final class CallCounts {

  private static final int MOST = 2_000;

  private final Map<String, Shape> shapes = new LatestEntries<>(MOST);

  /**
   * Returns how many calls a captured one counts as: 0 when it is a part of one counted already.
   */
  long of(Call call) {
    String fingerprint = call.joined().verdict().fingerprint();
    Shape shape = shapes.get(fingerprint);
    if (shape == null) {
      shapes.put(fingerprint, new Shape(call));
      return 1;
    }
    return shape.count(call);
  }

  /** Returns how many calls so many waits are that a probe saw and that were not captured. */
  long of(String fingerprint, int probe, long waits) {
    Shape shape = shapes.get(fingerprint);
    return shape == null ? 0 : shape.count(probe, waits);
  }

  /** What the calls of one finding look like. */
  private static final class Shape {

    private boolean certain;
    private boolean told;
    private int first;
    private int firstSteps;
    private long rest;

    Shape(Call call) {
      first = call.first();
      learn(call);
      if (!certain) {
        firstSteps = 1;
        rest = call.stepsBy(first) - 1L;
      }
    }

    /** Calls that start with another step may be told out of phase; the first one began with it. */
    private void learn(Call call) {
      certain = call.whole();
      told = call.isToldByProbes();
      if (call.known() != Steps.OVER_FILES || call.stepsBy(first) == 0) {
        first = call.first();
      }
      firstSteps = call.stepsBy(first);
    }

    long count(Call call) {
      if (call.whole() && !isRestOfOne(call)) {
        learn(call);
        return 1;
      }
      return certain || told || isRestOfOne(call) ? calls(call.stepsBy(first)) : 1;
    }

    /** Where tasks are not told, a call falls apart when its thread did not run for a while. */
    private boolean isRestOfOne(Call call) {
      return call.known() == Steps.OVER_FILES && call.stepsBy(first) == 0;
    }

    long count(int probe, long waits) {
      return probe == first && (certain || told) ? calls(waits) : 0;
    }

    private long calls(long steps) {
      long calls = (rest + steps) / firstSteps;
      rest = (rest + steps) % firstSteps;
      return calls;
    }
  }
}
