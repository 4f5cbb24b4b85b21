package io.loopwarden.engine.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Where an occurrence was seen.
 *
 * @param threadName name of the thread, or of the pool of threads
 * @param loopModel id of its loop model
 * @param origin in whose name
 * @param thread the thread, or {@code null} when it is none in particular
 */
public record Place(String threadName, String loopModel, Origin origin, @Nullable Thread thread) {

  /** Returns the place of something that is nobody's in particular. */
  public Place(String threadName, String loopModel) {
    this(threadName, loopModel, Origin.UNKNOWN, null);
  }
}
