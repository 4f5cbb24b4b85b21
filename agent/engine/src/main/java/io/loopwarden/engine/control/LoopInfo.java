package io.loopwarden.engine.control;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.lag.LoopSpan;
import io.loopwarden.engine.lag.Spread;
import org.jspecify.annotations.Nullable;

/** A loop as JMX shows it: a getter an item. Immutable. */
public final class LoopInfo {

  private static final double NANOS_A_MILLI = 1_000_000.0;

  private final String thread;
  private final String model;
  private final boolean idle;
  private final int pending;
  private final long waits;
  private final LoopSpan span;

  /**
   * Reads a loop.
   *
   * @param span what is known of its turns; {@code null} when that is nothing
   */
  LoopInfo(LoopThread loop, @Nullable LoopSpan span) {
    thread = loop.thread().getName();
    model = loop.model();
    idle = loop.isIdle();
    pending = loop.pendingNow();
    waits = loop.counts().made();
    this.span =
        span == null
            ? new LoopSpan(0, LoopSpan.UNKNOWN, Spread.NONE, Spread.NONE, Spread.NONE)
            : span;
  }

  /** Returns the name of its thread. */
  public String getThread() {
    return thread;
  }

  /** Returns the id of its loop model. */
  public String getModel() {
    return model;
  }

  /** Returns whether it waits for work now. */
  public boolean isIdle() {
    return idle;
  }

  /** Returns how many tasks wait on it now; -1 when that cannot be told. */
  public int getPending() {
    return pending;
  }

  /** Returns how many waits were seen on it. */
  public long getWaits() {
    return waits;
  }

  /** Returns the part of its time it lately worked, 0 to 1; -1 when that cannot be told. */
  public double getUtilisation() {
    return span.utilisation();
  }

  /** Returns how long 99 of 100 of its turns lately took at most. */
  public double getTurnP99Millis() {
    return span.turn().p99Nanos() / NANOS_A_MILLI;
  }

  /** Returns how long its longest turn lately took. */
  public double getTurnMaxMillis() {
    return span.turn().maxNanos() / NANOS_A_MILLI;
  }

  /** Returns how long 99 of 100 tasks lately waited at most before they ran. */
  public double getDelayP99Millis() {
    return span.queueDelay().p99Nanos() / NANOS_A_MILLI;
  }

  /** Returns how long the one that waited longest lately did. */
  public double getDelayMaxMillis() {
    return span.queueDelay().maxNanos() / NANOS_A_MILLI;
  }
}
