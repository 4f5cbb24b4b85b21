package io.loopwarden.junit.activation;

import io.loopwarden.api.LedgerAccess;

/** Has work followed from thread to thread. May be loaded only when the agent is active. */
final class WorkFollowing {

  private WorkFollowing() {}

  static void begin() {
    LedgerAccess ledger = LedgerAccess.active();
    if (ledger == null) {
      throw new IllegalStateException("the agent is not active");
    }
    ledger.followWork();
  }
}
