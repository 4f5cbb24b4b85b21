package io.loopwarden.engine.ledger;

/**
 * Waits of one finding and one origin, or one wait of no known origin. Immutable.
 *
 * @param finding the finding, as if there were no other waits of it
 * @param origin in whose name they were made
 * @param endedMillis when the last of them ended, or was seen to go on, milliseconds since the
 *     epoch
 */
public record Waits(Finding finding, Origin origin, long endedMillis) {}
