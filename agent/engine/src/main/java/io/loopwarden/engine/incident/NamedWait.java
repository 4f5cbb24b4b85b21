package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.ledger.Correlation;
import io.loopwarden.engine.ledger.Origin;
import io.loopwarden.engine.naming.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A wait with its name, on its way to the ledger. Immutable.
 *
 * @param loop loop it happened on
 * @param task number of the task it happened in; see {@link LoopThread#task()}
 * @param probe id of the probe that saw its last step
 * @param waitId identity of the wait in the whole JVM
 * @param verdict its name
 * @param startNanos start, on the {@link System#nanoTime()} clock
 * @param endNanos end, or the time it was looked at when it is ongoing
 * @param endMillis the same on the wall clock, milliseconds since the epoch
 * @param durationNanos how long it waited; without the longer pauses between its steps, and without
 *     the waits between them that were not captured
 * @param ongoing whether it has not ended yet
 * @param pendingTasks tasks pending when it ended; -1 when unknown
 * @param detail safe detail, or {@code null}
 * @param cause what made it hopeless, e.g. {@code self-deadlock}, or {@code null}
 * @param uncapturedBefore waits of the loop that had not been captured before its last step ended
 * @param origin in whose name it was made
 * @param correlation which request it belongs to
 */
record NamedWait(
    LoopThread loop,
    long task,
    int probe,
    long waitId,
    Verdict verdict,
    long startNanos,
    long endNanos,
    long endMillis,
    long durationNanos,
    boolean ongoing,
    int pendingTasks,
    @Nullable String detail,
    @Nullable String cause,
    long uncapturedBefore,
    Origin origin,
    Correlation correlation) {

  private static final long SHORT_PAUSE_NANOS = 1_000_000L;

  /** Waits of this length are reported while they last. */
  static final long LONG_WAIT_NANOS = 1_000_000_000L;

  /** Whether it may have been reported while it lasted: what is hopeless is told at once. */
  boolean isLong() {
    return durationNanos >= LONG_WAIT_NANOS || cause != null;
  }

  /** Returns this wait with what made it hopeless. */
  NamedWait because(@Nullable String why) {
    return new NamedWait(
        loop,
        task,
        probe,
        waitId,
        verdict,
        startNanos,
        endNanos,
        endMillis,
        durationNanos,
        ongoing,
        pendingTasks,
        detail,
        why,
        uncapturedBefore,
        origin,
        correlation);
  }

  /** Returns the time between the end of this wait and the start of a later one. */
  long pauseBefore(NamedWait later) {
    return later.startNanos - endNanos;
  }

  /** Whether a later wait follows so closely that nothing of weight can lie between. */
  boolean isCloselyFollowedBy(NamedWait later) {
    return pauseBefore(later) < SHORT_PAUSE_NANOS;
  }

  /** Whether both are about the same thing, as far as is known. */
  boolean concernsWhat(NamedWait later) {
    return detail == null || later.detail == null || detail.equals(later.detail);
  }

  /**
   * Returns this wait going on until the end of a later step of the same call. It keeps the stack
   * of the step that took longer than all before it, and the detail that says more: a template
   * first takes a connection, then runs the statement people look for. A step that was reported
   * while it lasted gives it its identity.
   */
  NamedWait until(NamedWait later) {
    boolean unbroken = isCloselyFollowedBy(later) && uncapturedBefore == later.uncapturedBefore;
    long pause = unbroken ? Math.max(0, pauseBefore(later)) : 0;
    return new NamedWait(
        loop,
        later.task,
        later.probe,
        later.isLong() ? later.waitId : waitId,
        later.durationNanos > durationNanos ? later.verdict : verdict,
        startNanos,
        later.endNanos,
        later.endMillis,
        durationNanos + pause + later.durationNanos,
        later.ongoing,
        later.pendingTasks,
        fuller(detail, later.detail),
        later.cause == null ? cause : later.cause,
        later.uncapturedBefore,
        origin,
        correlation.equals(Correlation.NONE) ? later.correlation : correlation);
  }

  /** Returns this wait with the time of another one that its call met on its way. */
  NamedWait with(NamedWait met) {
    boolean before = met.startNanos < startNanos;
    return new NamedWait(
        loop,
        task,
        probe,
        waitId,
        verdict,
        before ? met.startNanos : startNanos,
        before ? endNanos : met.endNanos,
        before ? endMillis : met.endMillis,
        durationNanos + met.durationNanos,
        ongoing,
        pendingTasks,
        detail,
        cause,
        before ? uncapturedBefore : met.uncapturedBefore,
        origin,
        correlation);
  }

  /** Returns what is enough to count more waits of the same finding, without its stack. */
  NamedWait withoutStack() {
    return new NamedWait(
        loop,
        task,
        probe,
        waitId,
        verdict.withoutStack(),
        startNanos,
        endNanos,
        endMillis,
        durationNanos,
        ongoing,
        pendingTasks,
        null,
        null,
        uncapturedBefore,
        origin,
        Correlation.NONE);
  }

  private static @Nullable String fuller(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.length() > one.length() ? other : one;
  }
}
