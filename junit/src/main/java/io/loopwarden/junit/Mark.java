package io.loopwarden.junit;

import io.loopwarden.api.FindingView;
import io.loopwarden.api.LedgerAccess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ledger at one moment. Immutable. Its class may be loaded only when the agent is active; see
 * {@link LedgerAccess}.
 */
final class Mark {

  private static final String STALL = "stall";

  private final long millis;
  private final Map<String, FindingView> findings = new HashMap<>();
  private final List<FindingView> inOrder;

  private Mark(long millis, List<FindingView> findings) {
    this.millis = millis;
    this.inOrder = findings;
    for (FindingView finding : findings) {
      this.findings.put(finding.fingerprint(), finding);
    }
  }

  /** Returns the ledger as it is now. */
  static Mark now() {
    LedgerAccess ledger = LedgerAccess.active();
    if (ledger == null) {
      throw new IllegalStateException("the agent is not active");
    }
    return new Mark(System.currentTimeMillis(), ledger.findings());
  }

  /** Returns what was found between an earlier mark and this one, stalls left out. */
  List<BlockedWaits> since(Mark earlier) {
    List<BlockedWaits> waits = new ArrayList<>();
    for (FindingView finding : inOrder) {
      FindingView before = earlier.findings.get(finding.fingerprint());
      long count = finding.count() - (before == null ? 0 : before.count());
      long nanos = finding.totalNanos() - (before == null ? 0 : before.totalNanos());
      if (count > 0 && !finding.kind().equals(STALL)) {
        waits.add(new BlockedWaits(finding, count, nanos, earlier.millis));
      }
    }
    return waits;
  }
}
