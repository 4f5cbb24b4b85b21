package io.loopwarden.engine.lag;

import io.loopwarden.bootstrap.LagProbe;
import io.loopwarden.bootstrap.LoopThread;

/** Reads what one loop counts, in intervals. Agent thread only, or whoever holds its lock. */
final class LoopGauge {

  private final LoopThread loop;
  private final SpreadGauge turns = new SpreadGauge();
  private final SpreadGauge tasks = new SpreadGauge();
  private final SpreadGauge delays = new SpreadGauge();
  private long intervalStart;
  private long busyBefore;
  private long busy;
  private long lookedAt;

  LoopGauge(LoopThread loop) {
    this.loop = loop;
    this.intervalStart = loop.firstTurnNanos();
  }

  /** Returns what is known now; the interval goes on. */
  LoopLag look(long now) {
    long goingOn = loop.goingOnNanos(now);
    busy = loop.busyNanos() + goingOn;
    lookedAt = now;
    turns.look(loop.turns(), loop.longestTurnNanos(), goingOn);
    tasks.look(loop.timedTasks(), loop.longestTaskNanos(), 0);
    LagProbe probe = loop.lagProbe();
    if (probe != null) {
      long submitted = probe.submittedNanos();
      boolean waits = submitted != 0 && loop.isLooping(); // else it went with the queue
      long waiting = waits ? Math.max(0, now - submitted) : 0;
      delays.look(probe.delays(), probe.longestNanos(), waiting);
    }
    return new LoopLag(
        loop.thread().getName(),
        loop.model(),
        new LoopSpan(
            now - intervalStart,
            utilisation(busy - busyBefore, now - intervalStart),
            turns.interval(),
            tasks.interval(),
            delays.interval()),
        new LoopSpan(
            now - loop.firstTurnNanos(),
            utilisation(busy, now - loop.firstTurnNanos()),
            turns.total(),
            tasks.total(),
            delays.total()));
  }

  /** Begins the first interval now. */
  void begin(long now) {
    LoopLag unused = look(now);
    restart();
  }

  /** Ends the interval with the latest look. */
  void restart() {
    intervalStart = lookedAt;
    busyBefore = busy;
    turns.restart();
    tasks.restart();
    delays.restart();
  }

  /** Sums are read while the loop writes them, so they may be a turn off. */
  private double utilisation(long busyNanos, long nanos) {
    if (nanos <= 0) {
      return LoopSpan.UNKNOWN;
    }
    return Math.max(0, Math.min(1, (double) busyNanos / nanos));
  }
}
