package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import java.util.List;

/**
 * Recognises the own wait for work of a loop that only the user's rule declares, where no loop
 * model tells idle from blocked. Immutable; safe for use by several threads.
 */
final class IdleWaits {

  private static final String USER_MODEL = "user";

  private final Locator locator;
  private final PatternTable ownWaits;
  private final PatternTable poolWaits;

  IdleWaits(Locator locator, List<Row> rows) {
    this.locator = locator;
    this.ownWaits = new PatternTable(rows, "idle-wait");
    this.poolWaits = new PatternTable(rows, "pool-wait");
  }

  boolean isIdle(Placement placement, OperationName operation, Sighting sighting) {
    if (!sighting.loopModel().equals(USER_MODEL) || sighting.kind() == Kind.STALL) {
      return false;
    }
    return waitsForPoolTask(placement)
        || (ownWaits.covers(operation.type(), operation.method()) && isOutermost(placement));
  }

  private boolean waitsForPoolTask(Placement placement) {
    for (int i = 0; i < placement.innerCount(); i++) {
      if (poolWaits.covers(placement.frames().get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but the start of the thread lies outside the frame that waits. */
  private boolean isOutermost(Placement placement) {
    int caller = placement.culprit() < 0 ? placement.operation() + 1 : placement.culprit();
    return caller + 1 >= locator.entryStart(placement.frames());
  }
}
