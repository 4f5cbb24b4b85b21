package io.loopwarden.engine.report;

import io.loopwarden.engine.ledger.Finding;

/**
 * A finding that went on.
 *
 * @param finding its state now
 * @param newOccurrences occurrences since it was last told; 0 when only a wait that goes on got
 *     longer or ended
 */
record Change(Finding finding, long newOccurrences) {}
