package io.loopwarden.engine.naming;

import io.loopwarden.engine.rows.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  boolean isIdle(Placement placement, Sighting sighting, @Nullable OwnWait own) {
    return (own != null && own.depth() == 1) || (isByUser(sighting) && waitsForPoolTask(placement));
  }

  /**
   * Returns where the wait was made when it is of a kind by which loops wait for work; {@code null}
   * when it is not, or when the loop's model tells idle from blocked.
   */
  @Nullable OwnWait ownWait(Placement placement, OperationName operation, Sighting sighting) {
    if (!isByUser(sighting) || !ownWaits.covers(operation.type(), operation.method())) {
      return null;
    }
    List<Frame> frames = placement.frames();
    int caller = placement.culprit() < 0 ? placement.operation() + 1 : placement.culprit();
    int end = locator.entryStart(frames);
    int place = 0;
    for (int i = caller; i < end; i++) {
      place = place * 31 + frames.get(i).className().hashCode();
      place = place * 31 + frames.get(i).methodName().hashCode();
    }
    return new OwnWait(Math.max(1, end - caller), place);
  }

  private static boolean isByUser(Sighting sighting) {
    return sighting.loopModel().equals(USER_MODEL) && sighting.kind() != Kind.STALL;
  }

  private boolean waitsForPoolTask(Placement placement) {
    for (int i = 0; i < placement.innerCount(); i++) {
      if (poolWaits.covers(placement.frames().get(i))) {
        return true;
      }
    }
    return false;
  }
}
