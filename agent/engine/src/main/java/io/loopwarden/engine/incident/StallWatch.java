package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.naming.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Watches one loop for turns without progress. The loop pays a plain counter write per task; the
 * clock is read here. Agent thread only.
 */
final class StallWatch {

  private static final String CLASS_LOADING = "class-loading";
  private static final int MOST_SAMPLES = 40;
  private static final long LONG_STALL_NANOS = 1_000_000_000L;

  private final LoopThread loop;
  private final StallNaming naming;
  private StallSamples samples = new StallSamples();
  private long mark;
  private long quietSince;
  private long cpuAtStart;
  private long stallId;
  private int sampled;
  private boolean told;

  StallWatch(LoopThread loop, StallNaming naming, long now) {
    this.loop = loop;
    this.naming = naming;
    restart(now);
  }

  /**
   * Looks once.
   *
   * @return a stall that has just ended, or one that has lasted for a second and goes on; else
   *     {@code null}
   */
  @Nullable Stall look(long now, long limitNanos) {
    boolean busy =
        loop.isLooping() && loop.isStallWatched() && !loop.isIdle() && loop.openSinceNanos() == 0;
    if (!busy || loop.progressMark() != mark) {
      Stall ended = stall(now, limitNanos, false);
      restart(now);
      return ended;
    }
    if (now - quietSince >= limitNanos / 2 && sampled < MOST_SAMPLES) {
      sample();
    }
    if (told || now - quietSince < LONG_STALL_NANOS) {
      return null;
    }
    Stall lasting = stall(now, limitNanos, true);
    told = lasting != null;
    return lasting;
  }

  /** Leaves a time out of the current turn. */
  void forgive(long nanos) {
    quietSince += nanos;
  }

  private void restart(long now) {
    mark = loop.progressMark();
    quietSince = now;
    if (sampled > 0) {
      samples = new StallSamples();
      sampled = 0;
      told = false;
    }
  }

  private void sample() {
    if (sampled++ == 0) {
      stallId = System.nanoTime() | 1L; // never 0, which the ledger does not allow
      cpuAtStart = ThreadCpu.nanosOf(loop.thread());
    }
    Thread.State state = loop.thread().getState();
    StackTraceElement[] stack = loop.thread().getStackTrace();
    if (loop.progressMark() == mark) {
      samples.add(naming.nameSample(stack, loop.model()), state);
    }
  }

  /**
   * Returns the stall that the samples show, or {@code null} when it is nobody's line to mend: no
   * frame dominates, classes were being loaded, or the machine did not run the thread.
   */
  private @Nullable Stall stall(long now, long limitNanos, boolean ongoing) {
    long lasted = now - quietSince;
    if (lasted < limitNanos || samples.isEmpty()) {
      return null;
    }
    boolean computes = computesFor(limitNanos / 2);
    boolean onMonitor = samples.mostlyOnMonitor();
    Verdict verdict = samples.dominating();
    if (verdict == null || verdict.category().equals(CLASS_LOADING) || !(computes || onMonitor)) {
      return null;
    }
    return new Stall(
        loop, stallId, verdict, lasted, ongoing, loop.pendingNow(), onMonitor ? "monitor" : "cpu");
  }

  /**
   * Sampling began half-way to the limit; what the thread computed since then is its own doing,
   * however long the machine let it wait in between.
   */
  private boolean computesFor(long nanos) {
    long now = ThreadCpu.nanosOf(loop.thread());
    if (now == ThreadCpu.UNKNOWN || cpuAtStart == ThreadCpu.UNKNOWN) {
      return samples.mostlyRunning();
    }
    return now - cpuAtStart >= nanos;
  }
}
