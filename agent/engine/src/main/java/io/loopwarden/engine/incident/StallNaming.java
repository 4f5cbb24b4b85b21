package io.loopwarden.engine.incident;

import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.naming.Sighting;
import io.loopwarden.engine.naming.StackNaming;
import io.loopwarden.engine.naming.Verdict;

/**
 * Names what a stalled loop was doing, after the application frame that dominates its samples.
 * Agent thread only.
 */
final class StallNaming {

  /** Category of samples before the cause is known. */
  static final String STALL = "stall";

  private final StackNaming naming;

  StallNaming(StackNaming naming) {
    this.naming = naming;
  }

  Verdict nameSample(StackTraceElement[] stack, String model) {
    return naming.name(new Sighting(Stacks.restored(stack), STALL, Kind.STALL, null, null, model));
  }
}
