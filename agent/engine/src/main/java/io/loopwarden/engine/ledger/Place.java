package io.loopwarden.engine.ledger;

/**
 * Where an occurrence was seen.
 *
 * @param threadName name of the thread, or of the pool of threads
 * @param loopModel id of its loop model
 */
public record Place(String threadName, String loopModel) {}
