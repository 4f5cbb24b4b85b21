package io.loopwarden.engine.jmx;

import io.loopwarden.api.MetricView;
import io.loopwarden.bootstrap.Faults;
import io.loopwarden.engine.incident.Housekeeping;
import io.loopwarden.engine.loops.OwnThread;
import java.util.List;

/**
 * Registers a bean for each series.
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

  /** Touched by one thread at a time: the agent's, or the one it started while that lives. */
  private int registered;

  private int ticks;
  private Thread registering = new OwnThread(this, "loopwarden-beans");

  /**
   * Registers nothing yet.
   *
   * @param series all there are, those to come included
   */
  public MetricBeans(List<MetricView> series) {
    this.series = series;
  }

  @Override
  public void tick(long nowNanos) {
    boolean due = ++ticks >= FIRST_TICK && ticks <= FIRST_TICK + MOST_TRIES;
    if (due && !registering.isAlive() && registered < series.size()) {
      registering = new OwnThread(this, "loopwarden-beans");
      registering.start();
    }
  }

  @Override
  public void run() {
    try {
      while (registered < series.size()) {
        PlatformBeans.register(new MetricBean(series.get(registered)));
        registered++;
      }
      ticks = FIRST_TICK; // it works: later series have all tries again
    } catch (LinkageError noJmx) {
      ticks = FIRST_TICK + MOST_TRIES; // a JVM without the module java.management
    } catch (Exception notYet) {
      if (ticks == FIRST_TICK + MOST_TRIES) {
        Faults.count(notYet);
      }
    }
  }

  @Override
  public void finish() {}
}
