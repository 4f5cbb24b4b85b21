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

  private final Executor threads;

  /** Set by who looks, cleared by what registers. */
  private final AtomicBoolean registering = new AtomicBoolean();

  /** Touched by who looks. */
  private int ticks;

  /** Touched by whoever has set the flag. */
  private int registered;

  /** In a row without success; touched by whoever has set the flag. */
  private int tries;

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
    ticks = Math.min(ticks + 1, FIRST_TICK);
    if (ticks == FIRST_TICK && registering.compareAndSet(false, true)) {
      if (registered < series.size() && tries < MOST_TRIES) {
        tries++;
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
      tries = 0;
    } catch (LinkageError noJmx) {
      tries = MOST_TRIES; // a JVM without the module java.management
    } catch (RuntimeException notYet) {
      if (tries == MOST_TRIES) {
        Faults.count(notYet);
      }
    } finally {
      registering.set(false);
    }
  }

  @Override
  public void finish() {}
}
