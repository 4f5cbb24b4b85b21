package io.loopwarden.engine.ledger;

import java.util.List;

/**
 * In whose name an occurrence happened; see {@link io.loopwarden.api.WorkOrigin}.
 *
 * @param of the origin, 0 when it is not known
 * @param ofLoop the latest in whose name its loop had worked until then, in no order
 */
public record Origin(long of, List<Long> ofLoop) {

  /** Nobody's, as far as is known. */
  public static final Origin UNKNOWN = new Origin(0, List.of());

  public Origin {
    ofLoop = List.copyOf(ofLoop);
  }
}
