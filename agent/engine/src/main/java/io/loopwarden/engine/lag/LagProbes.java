package io.loopwarden.engine.lag;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.LagProbe;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import io.loopwarden.engine.loops.LoopModels;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Puts a probe into the queue of each loop that has worked since it was last probed: an idle loop
 * is not woken, and none is asked twice at once. What runs where, and which loop must be left
 * alone, is in the rows. Agent thread only.
 */
public final class LagProbes {

  private final LoopModels models;
  private long intervalNanos;
  private long probedAt;

  /**
   * Creates probes.
   *
   * @param intervalNanos how long to wait between two probes of a loop; 0 for none ever
   */
  public LagProbes(LoopModels models, long intervalNanos) {
    this.models = models;
    this.intervalNanos = intervalNanos;
    this.probedAt = System.nanoTime();
  }

  /** Sets how long to wait between two probes of a loop, in nanoseconds; 0 for none ever. */
  public void interval(long nanos) {
    intervalNanos = nanos;
  }

  /** Probes all loops when it is time to. To be called about once a second. */
  public void tick(long nowNanos) {
    if (intervalNanos == 0 || nowNanos - probedAt < intervalNanos) {
      return;
    }
    probedAt = nowNanos;
    for (LoopThread loop : LoopThreads.all()) {
      try {
        probe(loop);
      } catch (Throwable fault) {
        Faults.count(fault); // an executor of its own kind must not hide the other loops
      }
    }
  }

  private void probe(LoopThread loop) {
    LagProbe probe = loop.lagProbe();
    if (!loop.isLooping() || (probe != null && isSpent(probe, loop))) {
      return;
    }
    Object executor = loop.executor();
    Executor queue = executor == null ? null : queueOf(executor);
    if (queue == null) {
      return;
    }
    if (probe == null) {
      probe = new LagProbe(loop);
      loop.probeBy(probe);
    }
    submit(probe, queue);
  }

  /** Whether the probe waits in the queue still, or nothing but the probe ran since it did. */
  private static boolean isSpent(LagProbe probe, LoopThread loop) {
    return probe.submittedNanos() != 0 || probe.ranAtWork() == loop.workMark();
  }

  private @Nullable Executor queueOf(Object executor) {
    return executor instanceof Executor queue && models.probes(executor) ? queue : null;
  }

  private static void submit(LagProbe probe, Executor queue) {
    probe.submit(System.nanoTime());
    try {
      queue.execute(probe);
    } catch (RejectedExecutionException shutDownMeanwhile) {
      probe.refused();
    } catch (Throwable failed) {
      probe.refused();
      throw failed;
    }
  }
}
