package io.loopwarden.engine.ledger;

import org.jspecify.annotations.Nullable;

/** How sure a cause is that a wait cannot end by itself, as an order of causes. */
final class Hopelessness {

  private Hopelessness() {}

  /** Returns 2 for a proof, 1 for a suspicion, 0 for every other cause and for none. */
  static int of(@Nullable String cause) {
    if (cause == null) {
      return 0;
    }
    return switch (cause) {
      case Cause.SELF_DEADLOCK -> 2;
      case Cause.SUSPECTED_SELF_DEADLOCK -> 1;
      default -> 0;
    };
  }
}
