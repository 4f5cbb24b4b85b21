package io.loopwarden.engine.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which finding a wait that goes on was counted in. Bounded: ends may get lost on a full queue, so
 * the oldest waits are settled when there are too many. Not thread safe.
 */
final class OpenWaits {

  private static final int MOST = 1_024;

  private final Map<Long, FindingTally> tallies = new LinkedHashMap<>();

  /** Returns where the wait was counted, or {@code null} when it was not. */
  @Nullable FindingTally find(long waitId) {
    return tallies.get(waitId);
  }

  void open(long waitId, FindingTally tally) {
    tallies.put(waitId, tally);
    if (tallies.size() > MOST) {
      Map.Entry<Long, FindingTally> oldest = tallies.entrySet().iterator().next();
      tallies.remove(oldest.getKey());
      oldest.getValue().abandon(oldest.getKey());
    }
  }

  void close(long waitId) {
    tallies.remove(waitId);
  }
}
