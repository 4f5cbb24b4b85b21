package io.loopwarden.engine.control;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import io.loopwarden.engine.lag.LagWatch;
import io.loopwarden.engine.lag.LoopLag;
import io.loopwarden.engine.lag.LoopSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The loops that run, with what they lately did: in the ten seconds, or more where nobody asked, up
 * to a time at most ten seconds ago. Thread-safe.
 */
final class LoopTable {

  private static final int MOST = 1_000;
  private static final long LATELY_NANOS = 10_000_000_000L;

  private final LagWatch lags = new LagWatch();
  private final Map<String, LoopSpan> lately = new HashMap<>();
  private long began = System.nanoTime();

  /** Returns them as they are now. */
  synchronized List<LoopInfo> rows(long now) {
    if (now - began >= LATELY_NANOS || lately.isEmpty()) {
      boolean over = now - began >= LATELY_NANOS;
      List<LoopLag> known = over ? lags.next(now) : lags.current(now);
      lately.clear();
      known.forEach(lag -> lately.put(lag.thread(), lag.interval()));
      began = over ? now : began;
    }
    List<LoopInfo> rows = new ArrayList<>();
    for (LoopThread loop : LoopThreads.all()) {
      if (loop.isLooping() && rows.size() < MOST) {
        rows.add(new LoopInfo(loop, lately.get(loop.thread().getName())));
      }
    }
    return rows;
  }
}
