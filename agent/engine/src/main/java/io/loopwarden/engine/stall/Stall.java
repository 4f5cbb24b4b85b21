package io.loopwarden.engine.stall;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.ledger.Autopsy;
import io.loopwarden.engine.ledger.Harm;
import io.loopwarden.engine.naming.Verdict;

/**
 * A turn that made no progress for longer than the stall limit. Immutable.
 *
 * @param loop loop that stood still
 * @param stallId identity of the stall in the whole JVM
 * @param verdict name after the line that dominated its samples, or after the call it waited in
 * @param durationNanos how long it lasted, nanoseconds, as far as the sampler can tell: right to
 *     one look
 * @param ongoing whether it has not ended yet
 * @param harm what had to wait behind it
 * @param cause one of {@link Cause}
 * @param autopsy where the time went
 * @param origin in whose name the turn was made, as far as was seen; 0 when it is not known
 */
public record Stall(
    LoopThread loop,
    long stallId,
    Verdict verdict,
    long durationNanos,
    boolean ongoing,
    Harm harm,
    String cause,
    Autopsy autopsy,
    long origin) {}
