package io.loopwarden.bootstrap;

import io.loopwarden.api.WorkOrigin;
import org.jspecify.annotations.Nullable;

/**
 * One captured wait on its way from a loop thread to the agent thread. Immutable; published by
 * {@link IncidentRing}. Holds its subject until the agent thread has read the detail from it.
 */
public final class Incident {

  /** Slot of an incident that tells of none. */
  public static final int NO_SLOT = -1;

  private final LoopThread loop;
  private final int probe;
  private final long waitId;
  private final long task;
  private final long startNanos;
  private final long endNanos;
  private final long endMillis;
  private final int pendingTasks;
  private final int key;
  private final int keySlot;
  private final long keyCount;
  private final long keyNanos;
  private final long probeCount;
  private final long probeNanos;
  private final long uncapturedBefore;
  private final long origin;
  private final Throwable stack;
  private final @Nullable Object subject;
  private final @Nullable Object nested;
  private final @Nullable Object argument;
  private final @Nullable Object statementText;
  private final @Nullable Object work;

  Incident(
      LoopThread loop, long startNanos, long endNanos, int pendingTasks, int key, int keySlot) {
    this.loop = loop;
    this.probe = loop.probe;
    this.waitId = loop.waitId;
    this.task = loop.task();
    this.startNanos = startNanos;
    this.endNanos = endNanos;
    this.endMillis = System.currentTimeMillis();
    this.pendingTasks = pendingTasks;
    this.subject = loop.subject;
    this.nested = loop.nested;
    this.argument = loop.argument;
    this.statementText = loop.statements.textOf(loop.subject);
    this.key = key;
    this.keySlot = keySlot;
    int probeSlot = UncapturedWaits.slotOfProbe(probe);
    this.keyCount = keySlot == NO_SLOT ? 0 : loop.uncaptured.count(keySlot);
    this.keyNanos = keySlot == NO_SLOT ? 0 : loop.uncaptured.nanos(keySlot);
    this.probeCount = loop.uncaptured.count(probeSlot);
    this.probeNanos = loop.uncaptured.nanos(probeSlot);
    this.uncapturedBefore = loop.uncapturedCount();
    this.origin = OriginStack.isUsed() ? OriginStack.current().top() : WorkOrigin.NONE;
    this.stack = new Throwable();
    this.work = WorkContext.of(loop, endNanos - startNanos, task);
  }

  /** The loop it happened on. */
  public LoopThread loop() {
    return loop;
  }

  /** Id of the probe that saw it. */
  public int probe() {
    return probe;
  }

  /** Identity of this wait within its loop, from 1. */
  public long waitId() {
    return waitId;
  }

  /** Number of the task it happened in; see {@link LoopThread#task()}. */
  public long task() {
    return task;
  }

  /** When it began, on the {@link System#nanoTime()} clock. */
  public long startNanos() {
    return startNanos;
  }

  /** When it ended, on the {@link System#nanoTime()} clock. */
  public long endNanos() {
    return endNanos;
  }

  /** When it ended, milliseconds since the epoch. */
  public long endMillis() {
    return endMillis;
  }

  /** Tasks pending on the loop when it ended; -1 when the model cannot tell. */
  public int pendingTasks() {
    return pendingTasks;
  }

  /** In whose name it was made, {@link WorkOrigin#NONE} when that is not known. */
  public long origin() {
    return origin;
  }

  /** Carries the stack of the waiting thread; never thrown. */
  public Throwable stack() {
    return stack;
  }

  /**
   * The woven method's receiver, or {@code null} for a static method or a probe that takes none.
   */
  public @Nullable Object subject() {
    return subject;
  }

  /**
   * Receiver of the innermost probe of the same category below this one (a driver below a pool), or
   * {@code null}.
   */
  public @Nullable Object nested() {
    return nested;
  }

  /** The woven method's first argument, or {@code null}. */
  public @Nullable Object argument() {
    return argument;
  }

  /**
   * Text of the prepared statement this wait is about, or {@code null} when it was not prepared on
   * this loop.
   */
  public @Nullable Object statementText() {
    return statementText;
  }

  /** What its work carried, as {@link WorkContext} read it; {@code null} when nothing. */
  public @Nullable Object work() {
    return work;
  }

  /** What tells what it is about, as far as that can be told without its stack. */
  public int key() {
    return key;
  }

  /** Its key's slot among {@link UncapturedWaits}; {@link #NO_SLOT} when it was never counted. */
  public int keySlot() {
    return keySlot;
  }

  /** Waits that had not been captured in the key's slot, since the loop began. */
  public long keyCount() {
    return keyCount;
  }

  /** How long those took together, nanoseconds. */
  public long keyNanos() {
    return keyNanos;
  }

  /** Waits that had not been captured in the probe's own slot, since the loop began. */
  public long probeCount() {
    return probeCount;
  }

  /** How long those took together, nanoseconds. */
  public long probeNanos() {
    return probeNanos;
  }

  /** Waits of the loop that had not been captured before it, since the loop began. */
  public long uncapturedBefore() {
    return uncapturedBefore;
  }
}
