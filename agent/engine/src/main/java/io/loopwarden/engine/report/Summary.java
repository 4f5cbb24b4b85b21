package io.loopwarden.engine.report;

import io.loopwarden.engine.lag.LoopLag;
import io.loopwarden.engine.ledger.LedgerCounts;
import java.util.List;

/**
 * What happened since the last summary, and in all.
 *
 * @param changes findings that went on since then, the longest total first
 * @param findings number of findings since the start
 * @param occurrences number of waits in them
 * @param totalNanos time that loops stood still in them
 * @param counts what happened besides the findings since the start
 * @param loops how busy the loops were
 */
record Summary(
    List<Change> changes,
    long findings,
    long occurrences,
    long totalNanos,
    LedgerCounts counts,
    List<LoopLag> loops) {}
