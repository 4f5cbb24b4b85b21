package io.loopwarden.engine.metrics;

import io.loopwarden.bootstrap.DurationHistogram;
import io.loopwarden.bootstrap.LagProbe;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.TaskQueue;

/** What one loop has counted and was added to its series already. Agent's thread only. */
final class LoopReading {

  private static final String UNNAMED = "";

  private final LoopThread loop;
  private final TagNames names;
  private final HistogramReading turns = new HistogramReading();
  private final HistogramReading delays = new HistogramReading();
  private String model = UNNAMED;
  private String thread = UNNAMED;
  private String tag = UNNAMED;
  private long endedBusy;
  private long busy;
  private long readAt;
  private long round;
  private boolean grew;

  LoopReading(LoopThread loop, TagNames names) {
    this.loop = loop;
    this.names = names;
    this.readAt = loop.firstTurnNanos();
  }

  void seenIn(long current) {
    round = current;
  }

  boolean isSeenIn(long current) {
    return round == current;
  }

  /** Adds what is new, and tells how the loop stands. */
  void read(MetricBook book, long now) {
    name();
    countEnded(book);
    long nanos = now - readAt;
    long before = busy;
    count(book, loop.busyNanos() + loop.goingOnNanos(now));
    if (nanos > 0) {
      readAt = now;
      double used = Math.min(1, (double) (busy - before) / nanos);
      book.gauge(Metric.LOOP_UTILIZATION, model, tag).raise(used);
      book.histogram(Metric.LOOP_UTILIZATION_DISTRIBUTION, model).add(used);
    }
    int pending = loop.pendingNow();
    if (pending != TaskQueue.UNKNOWN) {
      book.gauge(Metric.LOOP_PENDING, model, tag).add(pending);
    }
  }

  /** Adds what a loop had counted when its thread ended. */
  void readLast(MetricBook book) {
    name();
    grew = true;
    countEnded(book);
    count(book, loop.busyNanos());
  }

  private void name() {
    String modelNow = loop.model();
    String threadNow = loop.thread().getName();
    if (!modelNow.equals(model) || !threadNow.equals(thread)) {
      model = modelNow;
      thread = threadNow;
      tag = names.loop(model, thread);
    }
  }

  /** Sums are read while the loop writes them: one may seem to shrink, and is right later. */
  private void count(MetricBook book, long busyNow) {
    if (busyNow > busy) {
      book.counter(Metric.LOOP_BUSY, model, tag).add((busyNow - busy) / Series.NANOS);
      busy = busyNow;
    }
  }

  /**
   * A loop without a turn since is left alone, but for one look more: it counts the sum before the
   * turn.
   */
  private void countEnded(MetricBook book) {
    long ended = loop.busyNanos();
    boolean grows = ended != endedBusy;
    endedBusy = ended;
    if (!grows && !grew) {
      return;
    }
    grew = grows;
    DurationHistogram made = loop.turns();
    if (made != null) {
      turns.addNew(made, ended / Series.NANOS, book.histogram(Metric.LOOP_TURN, model, tag));
    }
    LagProbe probe = loop.lagProbe();
    DurationHistogram delayed = probe == null ? null : probe.delays();
    if (delayed != null) {
      delays.addNew(delayed, book.histogram(Metric.LOOP_LAG, model, tag));
    }
  }
}
