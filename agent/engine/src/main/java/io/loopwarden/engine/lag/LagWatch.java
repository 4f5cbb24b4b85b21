package io.loopwarden.engine.lag;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows how busy all loops are. Reading costs the loops nothing: they count anyway, and are not
 * stopped. Agent thread only, or whoever holds its lock.
 */
public final class LagWatch {

  /** More loops that ended within one interval are not told of. */
  private static final int MOST_ENDED = 256;

  private final Map<LoopThread, LoopGauge> gauges = new LinkedHashMap<>();
  private final Deque<LoopLag> ended = new ArrayDeque<>();
  private LoopThread[] present = {};

  /** Notices loops that began or ended. To be called about once a second. */
  public void tick(long nowNanos) {
    LoopThread[] loops = LoopThreads.all();
    if (!Arrays.equals(loops, present)) {
      letGo(new HashSet<>(Arrays.asList(loops)), nowNanos);
      present = loops;
    }
    for (LoopThread loop : loops) {
      if (loop.firstTurnNanos() != 0 && !gauges.containsKey(loop)) {
        gauges.put(loop, new LoopGauge(loop));
      }
    }
  }

  private void letGo(Set<LoopThread> alive, long nowNanos) {
    gauges
        .entrySet()
        .removeIf(
            known -> {
              boolean gone = !alive.contains(known.getKey());
              if (gone && ended.size() < MOST_ENDED) {
                ended.add(known.getValue().look(nowNanos));
              }
              return gone;
            });
  }

  /** Begins the first interval; what loops did before is none of it. */
  void begin(long nowNanos) {
    tick(nowNanos);
    for (LoopGauge gauge : gauges.values()) {
      gauge.begin(nowNanos);
    }
  }

  /** Returns what is known of all loops that made a turn; the interval goes on. */
  public List<LoopLag> current(long nowNanos) {
    tick(nowNanos);
    List<LoopLag> lags = new ArrayList<>(ended);
    for (LoopGauge gauge : gauges.values()) {
      lags.add(gauge.look(nowNanos));
    }
    return lags;
  }

  /** Returns the same, those that ended in the interval first, and starts a new interval. */
  public List<LoopLag> next(long nowNanos) {
    List<LoopLag> lags = current(nowNanos);
    ended.clear();
    for (LoopGauge gauge : gauges.values()) {
      gauge.restart();
    }
    return lags;
  }
}
