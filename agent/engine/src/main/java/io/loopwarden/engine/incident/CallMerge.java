package io.loopwarden.engine.incident;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Joins the waits of one call on one loop. A call may wait in steps (resolve, connect, read) or
 * wake and wait again (a future that parks twice); the developer made one call. Waits are joined
 * while they carry the same name, follow each other closely, and do not repeat a step. Used by the
 * agent thread only.
 */
final class CallMerge {

  private static final long STEP_GAP_NANOS = 1_000_000L;
  private static final long WAKE_GAP_NANOS = 100_000L;

  private final BitSet steps = new BitSet();
  private @Nullable NamedWait held;

  /** Takes the next wait; returns the one before it when that is complete, else {@code null}. */
  @Nullable NamedWait next(NamedWait wait, boolean parks) {
    NamedWait before = held;
    if (before != null && belongs(before, wait, parks)) {
      held = before.until(wait);
      steps.set(wait.probe());
      return null;
    }
    held = wait;
    steps.clear();
    steps.set(wait.probe());
    return before;
  }

  /** Returns the held wait when it ended before the given time, and forgets it. */
  @Nullable NamedWait completedBefore(long nanos) {
    NamedWait before = held;
    if (before == null || before.endNanos() - nanos > 0) {
      return null;
    }
    held = null;
    return before;
  }

  private boolean belongs(NamedWait before, NamedWait wait, boolean parks) {
    long gap = wait.startNanos() - before.endNanos();
    if (!before.verdict().fingerprint().equals(wait.verdict().fingerprint())) {
      return false;
    }
    return steps.get(wait.probe()) ? parks && gap < WAKE_GAP_NANOS : gap < STEP_GAP_NANOS;
  }
}
