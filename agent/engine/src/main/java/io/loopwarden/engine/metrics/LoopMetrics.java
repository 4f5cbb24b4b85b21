package io.loopwarden.engine.metrics;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import java.util.IdentityHashMap;
import java.util.Iterator;

/**
 * Reads how busy loops are from what they count anyway. A loop that has ended is read a last time,
 * and what it counted stays.
 */
public final class LoopMetrics implements MetricSource {

  private final TagNames names;
  private final IdentityHashMap<LoopThread, LoopReading> readings = new IdentityHashMap<>();
  private long round;

  /** Creates it; nothing is read yet. */
  public LoopMetrics(TagNames names) {
    this.names = names;
  }

  @Override
  public void read(MetricBook book, long nowNanos) {
    round++;
    for (LoopThread loop : LoopThreads.all()) {
      LoopReading reading = readings.get(loop);
      if (reading == null && loop.firstTurnNanos() != 0) {
        reading = new LoopReading(loop, names);
        readings.put(loop, reading);
      }
      if (reading != null) {
        reading.seenIn(round);
        reading.read(book, nowNanos);
      }
      if (loop.isLooping() || reading != null) {
        book.gauge(Metric.LOOPS, loop.model()).add(1);
      }
    }
    readLastOfEnded(book);
  }

  private void readLastOfEnded(MetricBook book) {
    for (Iterator<LoopReading> all = readings.values().iterator(); all.hasNext(); ) {
      LoopReading reading = all.next();
      if (!reading.isSeenIn(round)) {
        reading.readLast(book);
        all.remove();
      }
    }
  }
}
