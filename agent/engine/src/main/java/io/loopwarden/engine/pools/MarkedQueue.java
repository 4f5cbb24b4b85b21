package io.loopwarden.engine.pools;

import java.util.ArrayDeque;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * A queue whose first task leaves first: its end is marked again and again, and how long a mark
 * takes to get through is how long a task waits. Agent thread only.
 */
abstract class MarkedQueue extends QueueWatch {

  /**
   * So many marks while the oldest doubles its age. With one at a time a burst of tasks is measured
   * by that of its first part and that of the rest, though the last task waits for as long as both.
   */
  private static final int MARKS = 8;

  private final ArrayDeque<Mark> marks = new ArrayDeque<>();
  private long lookedAt;
  private long measured;

  /** Returns what marks the end of the queue now; {@code null} when it is empty. */
  abstract @Nullable Object end(ExecutorService pool);

  /** Whether the queue has been served up to a mark. */
  abstract boolean isPast(ExecutorService pool, Object mark);

  @Override
  long look(ExecutorService pool, long now) {
    takePassed(pool);
    mark(pool, now);
    lookedAt = now;
    if (marks.isEmpty()) {
      measured = 0;
      return 0;
    }
    return Math.max(measured, now - marks.getFirst().at);
  }

  /** Tasks that were served since the last look had been there then. */
  private void takePassed(ExecutorService pool) {
    long longest = -1;
    while (!marks.isEmpty() && isPast(pool, marks.getFirst().end)) {
      longest = Math.max(longest, lookedAt - marks.removeFirst().at);
    }
    if (longest >= 0) {
      measured = longest;
    }
  }

  private void mark(ExecutorService pool, long now) {
    if (!marks.isEmpty()) {
      long apart = (now - marks.getFirst().at) / MARKS;
      if (now - marks.getLast().at < apart) {
        return;
      }
    }
    Object end = end(pool);
    if (end != null) {
      marks.add(new Mark(end, now));
    }
  }

  @Override
  void forgive(long nanos) {
    for (Mark mark : marks) {
      mark.at += nanos;
    }
    lookedAt += nanos;
  }

  @Override
  void rest() {
    marks.clear();
    measured = 0;
  }

  /** The queue's end at a moment. */
  private static final class Mark {
    private final Object end;
    private long at;

    Mark(Object end, long at) {
      this.end = end;
      this.at = at;
    }
  }
}
