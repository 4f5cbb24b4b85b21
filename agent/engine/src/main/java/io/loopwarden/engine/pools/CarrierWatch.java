package io.loopwarden.engine.pools;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.engine.loops.VirtualThreads;
import org.jspecify.annotations.Nullable;

/**
 * Watches whether virtual threads that are ready find a carrier: once a second one is started, and
 * how long it waits is measured. A program without virtual threads pays nothing. Agent thread only.
 */
public final class CarrierWatch {

  private static final long MILLI = 1_000_000L;
  private static final long PERIOD_NANOS = 1_000 * MILLI;

  /** A look that comes later by so much shows that the machine ran nobody, or others. */
  private static final long LATE_NANOS = 300 * MILLI;

  private static final int MOST_SAMPLES = 40;

  /** What one virtual thread may compute is this part of the limit. */
  private static final int LONG_PART = 5;

  private final VirtualThreads virtualThreads;
  private final CarrierFindings findings;
  private long limitNanos;
  private @Nullable CarrierProbe probe;
  private @Nullable CarrierSamples samples;
  private @Nullable Starvation open;
  private int sampled;
  private boolean refused;
  private long lookedAt = System.nanoTime();
  private long nextAt = lookedAt;

  /**
   * Creates a watch.
   *
   * @param limitNanos how long a virtual thread may wait for a carrier; 0 when that is not looked
   *     for
   */
  public CarrierWatch(VirtualThreads virtualThreads, CarrierFindings findings, long limitNanos) {
    this.virtualThreads = virtualThreads;
    this.findings = findings;
    this.limitNanos = limitNanos;
  }

  /** Sets how long a virtual thread may wait for a carrier, in nanoseconds; 0 for not to look. */
  public void limit(long nanos) {
    limitNanos = nanos;
  }

  /**
   * Looks once; to be called every few tens of milliseconds.
   *
   * @param now {@link System#nanoTime()}
   */
  public void look(long now) {
    if (limitNanos == 0 || refused || !virtualThreads.areUsed()) {
      return;
    }
    boolean late = now - lookedAt > LATE_NANOS;
    lookedAt = now;
    try {
      if (late) {
        begin(now + PERIOD_NANOS); // what the probe waited for says nothing of the carriers
      }
      if (probe == null) {
        start(now);
      } else {
        look(probe, now);
      }
    } catch (ReflectiveOperationException | RuntimeException | LinkageError fault) {
      refused = true;
      Faults.count(fault);
    }
  }

  private void start(long now) throws ReflectiveOperationException {
    if (now - nextAt >= 0) {
      probe = CarrierProbe.start();
    }
  }

  private void look(CarrierProbe waiting, long now) {
    boolean ran = waiting.hasRun();
    long waited = waiting.waitNanos(now);
    if (ran && waited < limitNanos && open != null) {
      findings.end(open);
      open = null;
    }
    if (waited >= limitNanos) {
      starved(waiting, now, waited);
    }
    if (ran) {
      begin(open == null ? waiting.startedAt() + PERIOD_NANOS : now);
    } else if (waited >= limitNanos / 4) {
      sample(now);
    }
  }

  private void sample(long now) {
    if (samples == null) {
      samples = findings.newSamples();
    }
    if (sampled < MOST_SAMPLES) {
      sampled++;
      samples.add(now);
    }
  }

  private void starved(CarrierProbe waiting, long now, long waited) {
    CarrierSamples seen = samples;
    if (seen == null) {
      return; // it went by unseen: too late to tell why
    }
    if (open == null && isStarved(seen, now)) {
      open = new Starvation(waiting.startedAt());
      findings.record(open, seen, now, waited, seen.computing(now, limitNanos / LONG_PART));
    } else if (open != null) {
      open.waited(waited, now);
    }
  }

  /** Carriers that wait, too, are told of as pinned. */
  private boolean isStarved(CarrierSamples seen, long now) {
    int computing = seen.computing(now, limitNanos / LONG_PART);
    return computing > 0 && computing * 2 >= seen.total() && !seen.merged().mostlyWaiting();
  }

  private void begin(long at) {
    probe = null;
    samples = null;
    sampled = 0;
    nextAt = at;
  }
}
