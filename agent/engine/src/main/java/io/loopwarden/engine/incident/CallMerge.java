package io.loopwarden.engine.incident;

import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.naming.SteppedCalls;
import org.jspecify.annotations.Nullable;

/**
 * Joins the waits of one call on one loop. A call may wait in steps (resolve, connect, read, read)
 * or wake and wait again (a future that parks twice); the developer made one call. Waits are joined
 * while they carry the same name, follow each other closely or in one task, and do not start over.
 * A call that is known to wait in many steps is told from the next by what it is about, or by the
 * way to its first step where it is about many files. Of the JDK's other calls, one that goes back
 * to a step before the last one starts over, and so does one that has had one kind of step so far
 * and repeats it; of a library's see {@link CallSteps}. Used by the agent thread only.
 */
final class CallMerge {

  private static final long WAKE_GAP_NANOS = 100_000L;

  /** How long a call is waited for that may go on in the same task. */
  private static final long PATIENCE_NANOS = 2_000_000_000L;

  /** The same while the loop waits: the call may have come to its longest step. */
  private static final long PATIENCE_WITH_WAIT_NANOS = 10_000_000_000L;

  private final CallSteps steps = new CallSteps();
  private @Nullable NamedWait held;
  private long uncaptured;
  private boolean whole;
  private SteppedCalls.Steps heldSteps = SteppedCalls.Steps.UNKNOWN;

  /** Takes the next wait of a call whose steps are not known. */
  @Nullable Call next(NamedWait wait, boolean parks) {
    return next(wait, parks, SteppedCalls.Steps.UNKNOWN);
  }

  /** Takes the next wait; returns the call before it when that is complete, else {@code null}. */
  @Nullable Call next(NamedWait wait, boolean parks, SteppedCalls.Steps known) {
    boolean nothingBetween = wait.uncapturedBefore() == uncaptured;
    uncaptured = wait.uncapturedBefore();
    whole &= nothingBetween;
    NamedWait before = held;
    if (before != null && isMetBy(before, wait)) {
      held = before.with(wait);
      return null;
    }
    if (before != null && isAside(before, wait)) {
      return Call.ofOne(wait);
    }
    if (before != null && belongs(before, wait, parks, known)) {
      held = before.until(wait);
      steps.add(wait);
      return null;
    }
    if (before != null && isMetBy(wait, before)) {
      begin(wait.with(before), nothingBetween, known);
      return null;
    }
    Call complete = before == null ? null : steps.callOf(before, whole, heldSteps);
    begin(wait, nothingBetween, known);
    return complete;
  }

  private void begin(NamedWait wait, boolean nothingBetween, SteppedCalls.Steps known) {
    held = wait;
    whole = nothingBetween;
    heldSteps = known;
    steps.begin(wait);
  }

  /** Returns the fingerprint of the call that may go on, or {@code null}. */
  @Nullable String heldFingerprint() {
    NamedWait call = held;
    return call == null ? null : call.verdict().fingerprint();
  }

  /**
   * Returns the held wait and forgets it, unless it ended later than the given time, or not long
   * before it in the task that its loop is still in.
   */
  @Nullable Call completedBefore(long nanos) {
    NamedWait before = held;
    if (before == null) {
      return null;
    }
    boolean mayGoOn = tellsTasks(before) && before.loop().task() == before.task();
    return before.endNanos() - nanos > (mayGoOn ? -patience(before) : 0) ? null : rest();
  }

  private static long patience(NamedWait before) {
    return before.loop().openSinceNanos() == 0 ? PATIENCE_NANOS : PATIENCE_WITH_WAIT_NANOS;
  }

  /** Returns the held wait, whatever may come, or {@code null}; and forgets it. */
  @Nullable Call rest() {
    NamedWait last = held;
    held = null;
    return last == null
        ? null
        : steps.callOf(last, whole && last.loop().uncapturedCount() == uncaptured, heldSteps);
  }

  /** What a call met on its way in the same task is part of it, unless told while it lasted. */
  private static boolean isMetBy(NamedWait call, NamedWait met) {
    return met.verdict().isMetBy(call.verdict()) && isSameTask(call, met) && !met.isLong();
  }

  /** A class that is loaded, a lock that is taken in the midst of a call does not end it. */
  private static boolean isAside(NamedWait before, NamedWait wait) {
    return before.verdict().kind() == Kind.CONTRACT
        && wait.verdict().kind() == Kind.INCIDENTAL
        && isSameTask(before, wait);
  }

  private boolean belongs(
      NamedWait before, NamedWait wait, boolean parks, SteppedCalls.Steps known) {
    if (!before.verdict().fingerprint().equals(wait.verdict().fingerprint())
        || before.origin().of() != wait.origin().of()) {
      return false;
    }
    if (isStep(before, wait, known)) {
      return true;
    }
    boolean overFiles = known == SteppedCalls.Steps.OVER_FILES;
    if ((overFiles && steps.startsOver(wait)) || (before.isLong() && wait.isLong())) {
      return false;
    }
    boolean follows = before.isCloselyFollowedBy(wait) || isSameTask(before, wait);
    if (wait.verdict().path().isKnown()) {
      return follows && !steps.startsOver(wait);
    }
    if (steps.isOnly(wait.probe())) {
      boolean wakes = parks && !wait.verdict().path().isDirect();
      return wakes && before.pauseBefore(wait) < WAKE_GAP_NANOS;
    }
    boolean goesBack = wait.probe() != before.probe() && steps.has(wait.probe());
    return follows && !goesBack;
  }

  private boolean isStep(NamedWait before, NamedWait wait, SteppedCalls.Steps known) {
    boolean goesOn = before.isCloselyFollowedBy(wait) || isSameTask(before, wait);
    return switch (known) {
      case UNKNOWN -> false;
      case ON_ONE_THING -> goesOn && before.concernsWhat(wait) && !wait.verdict().path().isDirect();
      case OVER_FILES -> goesOn && !steps.startsOver(wait);
    };
  }

  private static boolean isSameTask(NamedWait before, NamedWait wait) {
    return tellsTasks(wait) && before.task() == wait.task();
  }

  private static boolean tellsTasks(NamedWait wait) {
    return wait.loop().isStallWatched();
  }
}
