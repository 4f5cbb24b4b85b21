package io.loopwarden.engine.incident;

import org.jspecify.annotations.Nullable;

/** One wait for what another thread has, from the first look that saw it. Agent thread only. */
final class Spell {

  private static final long LONG_NANOS = 1_000_000_000L;
  private static final int MOST_ATTEMPTS = 5;

  private final long id = System.nanoTime() | 1L; // never 0, which the ledger does not allow
  private final long task;
  private final long blockedCount;
  private final Span span;
  private int pending;
  private int attempts;
  private boolean told;
  private long counted;
  private @Nullable Blockade blockade;

  /**
   * Begins one.
   *
   * @param task number of the task it is in
   * @param blockedCount which of the thread's waits for monitors it is
   * @param pending tasks pending on the loop
   */
  Spell(long task, long blockedCount, Span span, int pending) {
    this.task = task;
    this.blockedCount = blockedCount;
    this.span = span;
    this.pending = pending;
  }

  /** Identity of the wait in the whole JVM. */
  long id() {
    return id;
  }

  /** Number of the task it is in. */
  long task() {
    return task;
  }

  /** How long it has been seen. */
  Span span() {
    return span;
  }

  /** Tasks pending when it was last seen to wait. */
  int pending() {
    return pending;
  }

  /** What was seen of it, or {@code null} so far. */
  @Nullable Blockade blockade() {
    return blockade;
  }

  boolean isOf(long count) {
    return blockedCount == count;
  }

  /** It was seen once more. */
  void seen(long now, int pendingNow) {
    span.seen(now);
    pending = pendingNow;
  }

  /** A monitor may have no owner while it is handed over; a few more looks may tell one. */
  boolean isIdentified() {
    return blockade != null && (blockade.owner() != null || attempts >= MOST_ATTEMPTS);
  }

  /** Keeps what was seen, if it was this wait. */
  void identify(@Nullable Blockade seen) {
    attempts++;
    if (seen != null && seen.blockedCount() == blockedCount) {
      blockade = seen;
    }
  }

  /** Whether it has lasted for so long that it is told while it goes on, and was not told yet. */
  boolean isToBeTold() {
    return !told && span.length() >= LONG_NANOS;
  }

  /** Whether it has been told while it went on. */
  boolean isTold() {
    return told;
  }

  /** It is told while it goes on. */
  void tell() {
    told = true;
  }

  /** How much longer it has become since this was last asked; 0 while it is too short to count. */
  long newlyCounted(long threshold) {
    if (span.certain() < threshold) {
      return 0;
    }
    long more = span.length() - counted;
    counted = span.length();
    return more;
  }
}
