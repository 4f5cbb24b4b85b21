package io.loopwarden.engine.stall;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.ledger.Harm;

/**
 * Adds up what had to wait behind one turn. A queue that is looked at again and again tells how
 * long its tasks wait together: their number, times the time for which there were so many. Agent
 * thread only.
 */
final class HarmTally {

  private final LoopThread loop;
  private final long task;
  private long lookedAt;
  private int pending = Harm.UNKNOWN;
  private long delayed;
  private long firstSeenAt;
  private long closedAt;

  /** Begins to add up what waits behind the task that the loop is in. */
  HarmTally(LoopThread loop, long now) {
    this.loop = loop;
    this.task = loop.task();
    this.lookedAt = now;
    look(now);
  }

  /** Looks once more; what is seen after the turn has ended tells of the next one. */
  void look(long now) {
    int seen = loop.pendingNow();
    if (loop.task() != task || seen < 0) {
      return;
    }
    delayed += (Math.max(0, pending) + (long) seen) * (now - lookedAt) / 2;
    if (seen > 0 && firstSeenAt == 0) {
      firstSeenAt = lookedAt;
    }
    pending = seen;
    lookedAt = now;
  }

  /** Number of the task. */
  long task() {
    return task;
  }

  /** The turn has ended. */
  void close(long then) {
    closedAt = Math.max(then, lookedAt);
  }

  /** When the turn has ended; when it was last looked at, as long as it goes on. */
  long closedAt() {
    return closedAt == 0 ? lookedAt : closedAt;
  }

  /** Returns what is known until a time, given the connections on the loop. */
  Harm until(long now, int connections) {
    if (pending < 0) {
      return new Harm(Harm.UNKNOWN, Harm.UNKNOWN, Harm.UNKNOWN, connections);
    }
    long rest = pending * Math.max(0, now - lookedAt);
    long worst = firstSeenAt == 0 ? 0 : now - firstSeenAt;
    return new Harm(pending, delayed + rest, worst, connections);
  }
}
