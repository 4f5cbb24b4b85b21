package io.loopwarden.engine.lag;

import io.loopwarden.api.LoopView;
import io.loopwarden.api.LoopWatch;
import java.util.ArrayList;
import java.util.List;

/** Reads how busy the loops are for somebody outside the engine, from now on. */
public final class LoopSince implements LoopWatch {

  private final LagWatch lags = new LagWatch();

  /** Begins. */
  public LoopSince() {
    lags.begin(System.nanoTime());
  }

  @Override
  public synchronized List<LoopView> loops() {
    List<LoopView> views = new ArrayList<>();
    for (LoopLag lag : lags.current(System.nanoTime())) {
      Spread delays = lag.interval().queueDelay();
      Spread turns = lag.interval().turn();
      views.add(
          new Seen(
              lag.thread(),
              lag.model(),
              delays.count(),
              delays.p99Nanos(),
              delays.maxNanos(),
              turns.count(),
              turns.p99Nanos(),
              turns.maxNanos()));
    }
    return List.copyOf(views);
  }

  private record Seen(
      String thread,
      String model,
      long delays,
      long delayP99Nanos,
      long delayMaxNanos,
      long turns,
      long turnP99Nanos,
      long turnMaxNanos)
      implements LoopView {}
}
