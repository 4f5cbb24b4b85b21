package io.loopwarden.engine.stall;

import io.loopwarden.api.WorkOrigin;
import io.loopwarden.bootstrap.LoopOrigins;
import io.loopwarden.bootstrap.LoopThread;

/**
 * One turn of a loop that may become a stall, from the second look that saw it. Agent thread only.
 */
final class WatchedTurn {

  private final long id = System.nanoTime() | 1L; // never 0, which the ledger does not allow
  private final LoopThread loop;
  private final long since;
  private final long watchedSince;
  private final Meter begun;
  private final Samples samples;
  private final HarmTally harm;
  private final long origin;
  private long monitor;
  private long initialisation;
  private long forgiven;
  private boolean unpolled;
  private boolean told;

  /**
   * Begins to watch one.
   *
   * @param since when it began, as far as looks tell
   * @param begun what its thread had spent at this moment
   */
  WatchedTurn(LoopThread loop, long since, long now, Meter begun) {
    this.loop = loop;
    this.since = since;
    this.watchedSince = now;
    this.begun = begun;
    this.samples = new Samples(since);
    this.harm = new HarmTally(loop, now);
    LoopOrigins origins = loop.origins();
    this.origin = origins == null ? WorkOrigin.NONE : origins.current();
  }

  long id() {
    return id;
  }

  LoopThread loop() {
    return loop;
  }

  /** In whose name it is made, as was seen when it began to be watched. */
  long origin() {
    return origin;
  }

  long lasted(long now) {
    return now - since;
  }

  Meter begun() {
    return begun;
  }

  /** How much of it was measured. */
  long watched(long now) {
    return now - watchedSince;
  }

  Samples samples() {
    return samples;
  }

  HarmTally harm() {
    return harm;
  }

  long monitor() {
    return monitor;
  }

  long initialisation() {
    return initialisation;
  }

  long forgiven() {
    return forgiven;
  }

  /** Other findings tell of this time. */
  void leaveOut(long forMonitors, long forInitialisation) {
    monitor += forMonitors;
    initialisation += forInitialisation;
  }

  /** The machine did not run the agent for this time, so perhaps not the loop either. */
  void forgive(long nanos) {
    forgiven += nanos;
  }

  /** A sample came so late that the thread cannot have passed a safepoint poll in between. */
  void sampledLate() {
    unpolled = true;
  }

  boolean isUnpolled() {
    return unpolled;
  }

  boolean isTold() {
    return told;
  }

  void tell() {
    told = true;
  }
}
