package io.loopwarden.engine.ledger;

import io.loopwarden.engine.naming.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One incident, named and ready for the ledger.
 *
 * @param verdict its name, culprit, kind and fingerprint
 * @param startedAtMillis wall-clock time at which the wait began, milliseconds since the epoch
 * @param durationNanos how long the loop stood still, nanoseconds; so far, when {@code ongoing}
 * @param ongoing whether the wait has not ended yet; the same wait is recorded again with {@code
 *     ongoing == false} when it ends, and counts once
 * @param waitId identity of this wait, so that an ongoing one and its end are known as the same;
 *     never 0
 * @param threadName the loop thread's name
 * @param loopModel id of its loop model
 * @param pendingTasks tasks pending on that loop when the wait ended; -1 when the model cannot tell
 * @param detail safe detail (SQL shape, {@code host:port}, path), or {@code null}
 * @param cause for a stall its cause, e.g. {@code cpu}; {@code null} otherwise
 * @param fix what to do about it, for the framework at hand
 * @param holder who held what the loop waited for, or {@code null} when nobody is known
 */
public record Occurrence(
    Verdict verdict,
    long startedAtMillis,
    long durationNanos,
    boolean ongoing,
    long waitId,
    String threadName,
    String loopModel,
    int pendingTasks,
    @Nullable String detail,
    @Nullable String cause,
    String fix,
    @Nullable Holder holder) {}
