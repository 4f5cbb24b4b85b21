package io.loopwarden.api;

import java.util.List;

/**
 * Waits of one finding that were made in the name of one origin, or one wait whose origin is not
 * known: what {@link LedgerAccess#take()} returns. Count, times and texts are those of these waits
 * alone. Immutable.
 */
public interface WaitsView extends FindingView {

  /**
   * Returns the {@link WorkOrigin} in whose name they were made; {@link WorkOrigin#NONE}: unknown.
   */
  long origin();

  /**
   * Returns the latest origins, up to 64, in whose name their loop had worked until then, in no
   * order. Weaker than {@link #origin()}: it tells whose loop it is.
   */
  List<Long> loopOrigins();

  /** Returns when the first of them began, milliseconds since the epoch. */
  long beganMillis();

  /** Returns when the last of them ended, or was seen to go on, milliseconds since the epoch. */
  long endedMillis();

  /** Returns whether one of them had not ended. */
  boolean isOngoing();
}
