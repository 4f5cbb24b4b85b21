package io.loopwarden.engine.ledger;

/**
 * Where an occurrence was seen.
 *
 * @param threadName name of the thread, or of the pool of threads
 * @param loopModel id of its loop model
 * @param origin in whose name
 */
public record Place(String threadName, String loopModel, Origin origin) {

  /** Returns the place of something that is nobody's in particular. */
  public Place(String threadName, String loopModel) {
    this(threadName, loopModel, Origin.UNKNOWN);
  }
}
