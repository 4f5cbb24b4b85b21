package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.deadlock.Proof;
import io.loopwarden.engine.ledger.Cause;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one wait while it is open: how sure it is that it is hopeless. Times are on the
 * {@link System#nanoTime()} clock. Agent thread only.
 */
final class OpenWait {

  static final String SUSPECTED = Cause.SUSPECTED_SELF_DEADLOCK;

  private static final long MILLI = 1_000_000L;
  private static final long FIRST_PAUSE_NANOS = 50 * MILLI;
  private static final long LONGEST_PAUSE_NANOS = 1_000 * MILLI;

  /**
   * How long code of the application must be seen to hold what is waited for: another thread that
   * holds it too has brought it by then, unless it is slow.
   */
  private static final long LIKELY_NANOS = 250 * MILLI;

  /** A wait this long is none that a loop recovers from unnoticed. */
  private static final long SUSPICIOUS_NANOS = 3_000 * MILLI;

  /** How far apart two counts of the tasks are, so that one burst is not taken for a trend. */
  private static final long COUNT_NANOS = 500 * MILLI;

  private static final int GROWTHS = 3;

  private final long waitId;
  private final long since;
  private long nextLook;
  private long pause = FIRST_PAUSE_NANOS;
  private long likelySince;
  private boolean proven;
  private long countedAt;
  private int pending;
  private int growths;

  /**
   * Begins with a wait that was seen for the first time.
   *
   * @param pending tasks that wait behind it, -1 when unknown
   */
  OpenWait(long waitId, long since, int pending) {
    this.waitId = waitId;
    this.since = since;
    this.nextLook = since;
    this.countedAt = since;
    this.pending = pending;
  }

  boolean is(long id) {
    return waitId == id;
  }

  /** Whether the wait is to be looked at once more. */
  boolean isDue(long now) {
    return !proven && now - nextLook >= 0;
  }

  /** Takes what a look has proven. */
  void proven(Proof proof, long now) {
    pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS);
    nextLook = now + pause;
    if (proof == Proof.SURE) {
      proven = true;
    } else if (proof == Proof.NONE) {
      likelySince = 0;
    } else if (likelySince == 0) {
      likelySince = now | 1L; // never 0, which means "not seen yet"
      nextLook = now + LIKELY_NANOS;
    } else {
      proven = true;
    }
  }

  /** Returns why the wait is hopeless, or {@code null} when it is not known to be. */
  @Nullable String cause(LoopThread loop, long now) {
    if (proven) {
      return Cause.SELF_DEADLOCK;
    }
    if (now - countedAt >= COUNT_NANOS) {
      countedAt = now;
      count(loop.pendingNow());
    }
    return growths >= GROWTHS && now - since >= SUSPICIOUS_NANOS ? SUSPECTED : null;
  }

  private void count(int now) {
    if (pending >= 0 && now > pending) {
      growths++;
    }
    pending = now;
  }
}
