package io.loopwarden.engine.pools;

import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * A queue whose first task leaves first: the end of the queue is marked, and how long the mark
 * takes to get through is how long a task waits. Agent thread only.
 */
abstract class MarkedQueue extends QueueWatch {

  private @Nullable Object mark;
  private long markedAt;
  private long lookedAt;
  private long measured;

  /** Returns what marks the end of the queue now; {@code null} when it is empty. */
  abstract @Nullable Object end(ExecutorService pool);

  /** Whether the queue has been served up to a mark. */
  abstract boolean isPast(ExecutorService pool, Object mark);

  @Override
  long look(ExecutorService pool, long now) {
    if (mark != null && isPast(pool, mark)) {
      measured = lookedAt - markedAt; // it was there then
      mark = null;
    }
    if (mark == null) {
      mark = end(pool);
      markedAt = now;
    }
    lookedAt = now;
    if (mark == null) {
      measured = 0;
    }
    return Math.max(measured, now - markedAt); // marked now when there is none
  }

  @Override
  void forgive(long nanos) {
    markedAt += nanos;
    lookedAt += nanos;
  }

  @Override
  void rest() {
    mark = null;
    measured = 0;
  }
}
