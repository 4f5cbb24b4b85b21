package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.naming.Verdict;

/**
 * A turn that made no progress for longer than the stall limit. Immutable.
 *
 * @param loop loop that stood still
 * @param stallId identity of the stall in the whole JVM
 * @param verdict name after the frame that dominated its samples
 * @param durationNanos how long it lasted, as far as the sampler can tell: early by at most one
 *     look
 * @param ongoing whether it has not ended yet
 * @param pendingTasks tasks pending on the loop when it was seen last; -1 when unknown
 * @param cause {@code cpu} or {@code monitor}
 */
record Stall(
    LoopThread loop,
    long stallId,
    Verdict verdict,
    long durationNanos,
    boolean ongoing,
    int pendingTasks,
    String cause) {}
