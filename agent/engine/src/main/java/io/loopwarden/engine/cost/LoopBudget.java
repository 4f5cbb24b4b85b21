package io.loopwarden.engine.cost;

import io.loopwarden.bootstrap.CaptureCounts;
import io.loopwarden.bootstrap.LagProbe;
import io.loopwarden.bootstrap.LoopThread;
import org.jspecify.annotations.Nullable;

/** Keeps the agent's cost for one loop within the budget. Agent thread only. */
final class LoopBudget {

  /** Between two stops of a loop that is sampled half as often as it could be. */
  private static final long SHORTEST_REST_NANOS = 10_000_000L;

  private final LoopThread loop;
  private final @Nullable Limits limits;
  private long lookedAt;
  private long captureNanos;
  private long sampleNanos;
  private double share;

  /**
   * Begins to watch a loop. What it has cost before counts, but in no share: nobody knows when.
   *
   * @param budget part of its time; 0 for no limit ever
   */
  LoopBudget(LoopThread loop, double budget, long now) {
    this.loop = loop;
    this.limits = budget == 0 ? null : new Limits(budget);
    this.lookedAt = now;
    this.captureNanos = loop.counts().nanos();
    this.sampleNanos = sampled(loop);
  }

  /** Looks at what was spent since the last look, and limits what is spent from now on. */
  LoopCost look(long now) {
    long captured = loop.counts().nanos();
    long sampled = sampled(loop);
    double passed = Math.max(1, now - lookedAt);
    double capturing = (captured - captureNanos) / passed;
    double sampling = (sampled - sampleNanos) / passed;
    share = Math.min(1, capturing + sampling);
    lookedAt = now;
    captureNanos = captured;
    sampleNanos = sampled;
    if (limits != null) {
      limits.look(capturing, sampling);
      loop.captureRarely(limits.captureHalvings());
      loop.stops().restFor(rest(limits.samplingHalvings()));
    }
    return cost();
  }

  private LoopCost cost() {
    CaptureCounts counts = loop.counts();
    return new LoopCost(
        loop.thread().getName(),
        loop.model(),
        share,
        limits == null ? 1 : rate(limits.captureHalvings()),
        limits == null ? 1 : rate(limits.samplingHalvings()),
        counts.capturedCount(),
        counts.rateLimitedCount(),
        counts.droppedCount(),
        captureNanos,
        sampleNanos);
  }

  private static long sampled(LoopThread loop) {
    LagProbe probe = loop.lagProbe();
    return loop.stops().nanos() + (probe == null ? 0 : probe.spentNanos());
  }

  private static long rest(int halvings) {
    return halvings == 0 ? 0 : SHORTEST_REST_NANOS << (halvings - 1);
  }

  private static double rate(int halvings) {
    return 1.0 / (1 << halvings);
  }
}
