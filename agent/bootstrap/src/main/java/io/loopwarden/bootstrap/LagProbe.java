package io.loopwarden.bootstrap;

import org.jspecify.annotations.Nullable;

/**
 * A task without work that tells how long a task waits on a loop before it runs. One a loop, used
 * again and again; it is in the loop's queue at most once. Submitted by the agent thread, run by
 * the loop.
 */
public final class LagProbe implements Runnable {

  private final LoopThread loop;

  /** 0 while the probe waits in no queue. */
  private volatile long submittedNanos;

  private long ranAtWork;
  private long longest;
  private long spent;
  private @Nullable DurationHistogram delays;

  /** Creates the probe of a loop. */
  public LagProbe(LoopThread loop) {
    this.loop = loop;
  }

  /** Notes that the probe is about to be submitted. Agent thread, while none is outstanding. */
  public void submit(long nowNanos) {
    submittedNanos = nowNanos | 1L; // never 0, which means "none is outstanding"
  }

  /** Notes that the loop did not take it. Agent thread. */
  public void refused() {
    submittedNanos = 0;
  }

  @Override
  public void run() {
    long since = submittedNanos;
    if (since == 0 || Thread.currentThread() != loop.thread()) {
      submittedNanos = 0;
      return; // an executor that runs it elsewhere tells nothing of this loop
    }
    long ran = System.nanoTime();
    long nanos = ran - since;
    longest = Math.max(longest, nanos);
    DurationHistogram counted = delays;
    if (counted == null) {
      counted = new DurationHistogram();
      delays = counted;
    }
    counted.add(nanos);
    ranAtWork = loop.workMark();
    spent += System.nanoTime() - ran;
    submittedNanos = 0;
  }

  /** For how long it has occupied the loop in all, nanoseconds. */
  public long spentNanos() {
    return spent;
  }

  /** When it was submitted, on the {@link System#nanoTime()} clock; 0 when it is not in a queue. */
  public long submittedNanos() {
    return submittedNanos;
  }

  /** Work mark of the loop when it last ran: what follows is not the probe's doing. */
  public long ranAtWork() {
    return ranAtWork;
  }

  /** The longest delay; 0 before the first. */
  public long longestNanos() {
    return longest;
  }

  /** The delays, or {@code null} before the first. To be copied, not to be changed. */
  public @Nullable DurationHistogram delays() {
    return delays;
  }
}
