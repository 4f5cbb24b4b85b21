package io.loopwarden.engine.stall;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.ledger.Harm;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what had to wait behind the latest long tasks of each loop, so that a wait that is
 * named later can say so too. Agent thread only.
 */
public final class HarmBook {

  private static final int MOST = 8;

  private final ToIntFunction<LoopThread> connections;
  private final Map<LoopThread, Deque<HarmTally>> pages = new HashMap<>();

  /**
   * Creates an empty book.
   *
   * @param connections counts the connections on a loop, or answers {@link Harm#UNKNOWN}
   */
  public HarmBook(ToIntFunction<LoopThread> connections) {
    this.connections = connections;
  }

  /** Remembers a task of a loop. */
  void add(LoopThread loop, HarmTally tally) {
    Deque<HarmTally> page = pages.computeIfAbsent(loop, l -> new ArrayDeque<>());
    if (page.size() == MOST) {
      page.removeFirst();
    }
    page.addLast(tally);
  }

  /** Returns what waits behind a turn until now. */
  Harm until(LoopThread loop, HarmTally tally, long now) {
    return tally.until(now, connections.applyAsInt(loop));
  }

  /**
   * Returns what had to wait behind a task.
   *
   * @param pending tasks pending when it was captured; -1 when unknown
   */
  public Harm of(LoopThread loop, long task, int pending) {
    HarmTally tally = find(loop, task);
    int present = connections.applyAsInt(loop);
    return tally == null
        ? new Harm(pending, Harm.UNKNOWN, Harm.UNKNOWN, present)
        : tally.until(tally.closedAt(), present).withPending(pending);
  }

  /** Forgets a loop whose thread has ended. */
  void forget(LoopThread ended) {
    pages.remove(ended);
  }

  private @Nullable HarmTally find(LoopThread loop, long task) {
    Deque<HarmTally> page = pages.get(loop);
    if (page != null) {
      for (HarmTally tally : page) {
        if (tally.task() == task) {
          return tally;
        }
      }
    }
    return null;
  }
}
