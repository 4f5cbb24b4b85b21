package io.loopwarden.engine.jmx;

import io.loopwarden.api.MetricView;
import io.loopwarden.bootstrap.Faults;
import io.loopwarden.engine.incident.Housekeeping;
import io.loopwarden.engine.loops.OwnThread;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Registers a bean for each series.
 *
 * <p>Names no class of JMX, which a run-time image may lack: a class is verified as a whole.
 *
 * <p>Waits a few seconds first: JMX logs as it registers, and an application that brings a log
 * manager or a bean server of its own must have come so far as to choose it. Where the platform's
 * server is not to be had yet, it is asked for again; on a JVM without JMX never. Whenever there
 * are new series a thread of its own registers them: the server may be the application's, and hang.
 */
public final class MetricBeans implements Housekeeping, Runnable {

  private static final int FIRST_TICK = 3;
  private static final int MOST_TRIES = 60;

  private final List<MetricView> series;

  /** Touched by whoever has set the flag. */
  private int registered;

  private volatile int ticks;
  private final Executor threads;
  private final AtomicBoolean registering = new AtomicBoolean();

  /**
   * Registers nothing yet.
   *
   * @param series all there are, those to come included
   */
  public MetricBeans(List<MetricView> series) {
    this(series, work -> new OwnThread(work, "loopwarden-beans").start());
  }

  MetricBeans(List<MetricView> series, Executor threads) {
    this.series = series;
    this.threads = threads;
  }

  @Override
  public void tick(long nowNanos) {
    int tick = ticks + 1;
    ticks = tick;
    boolean due = tick >= FIRST_TICK && tick <= FIRST_TICK + MOST_TRIES;
    if (due && registering.compareAndSet(false, true)) {
      if (registered < series.size()) {
        threads.execute(this);
      } else {
        registering.set(false);
      }
    }
  }

  @Override
  public void run() {
    try {
      while (registered < series.size()) {
        MetricBean.register(series.get(registered));
        registered++;
      }
      ticks = FIRST_TICK; // it works: later series have all tries again
    } catch (LinkageError noJmx) {
      ticks = FIRST_TICK + MOST_TRIES; // a JVM without the module java.management
    } catch (Exception notYet) {
      if (ticks == FIRST_TICK + MOST_TRIES) {
        Faults.count(notYet);
      }
    } finally {
      registering.set(false);
    }
  }

  @Override
  public void finish() {}
}
