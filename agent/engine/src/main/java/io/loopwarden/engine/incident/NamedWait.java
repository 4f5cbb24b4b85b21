package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.naming.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A wait with its name, on its way to the ledger. Immutable.
 *
 * @param loop loop it happened on
 * @param probe id of the probe that saw it
 * @param waitId identity of the wait in the whole JVM
 * @param verdict its name
 * @param startNanos start, on the {@link System#nanoTime()} clock
 * @param endNanos end, or the time it was looked at when it is ongoing
 * @param endMillis the same on the wall clock, milliseconds since the epoch
 * @param ongoing whether it has not ended yet
 * @param pendingTasks tasks pending when it ended; -1 when unknown
 * @param detail safe detail, or {@code null}
 */
record NamedWait(
    LoopThread loop,
    int probe,
    long waitId,
    Verdict verdict,
    long startNanos,
    long endNanos,
    long endMillis,
    boolean ongoing,
    int pendingTasks,
    @Nullable String detail) {

  long durationNanos() {
    return Math.max(0, endNanos - startNanos);
  }

  /** Returns this wait going on until the end of a later one that belongs to the same call. */
  NamedWait until(NamedWait later) {
    return new NamedWait(
        loop,
        later.probe,
        waitId,
        verdict,
        startNanos,
        later.endNanos,
        later.endMillis,
        later.ongoing,
        later.pendingTasks,
        detail == null ? later.detail : detail);
  }
}
