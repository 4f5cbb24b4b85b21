package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.ledger.Holder;
import io.loopwarden.engine.naming.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A wait of a loop for what another thread has, seen by looks. Immutable.
 *
 * @param loop loop that waited
 * @param task number of the task it happened in
 * @param waitId identity of the wait in the whole JVM
 * @param verdict its name
 * @param direct whether the culprit's own code waited, and no library inside it
 * @param durationNanos how long it took: right to the time between two looks
 * @param ongoing whether it has not ended yet
 * @param pendingTasks tasks pending on the loop when it was last seen to wait; -1 when unknown
 * @param holder who had it, or {@code null} when nobody was seen
 */
record Contention(
    LoopThread loop,
    long task,
    long waitId,
    Verdict verdict,
    boolean direct,
    long durationNanos,
    boolean ongoing,
    int pendingTasks,
    @Nullable Holder holder) {

  /** Returns this wait as one for a library's own affairs, whoever called that library. */
  Contention indirect() {
    return new Contention(
        loop, task, waitId, verdict, false, durationNanos, ongoing, pendingTasks, holder);
  }
}
