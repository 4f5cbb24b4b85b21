package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.PendingTasks;
import io.loopwarden.engine.naming.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Watches one loop for turns without progress. The loop pays a plain counter write per task; the
 * clock is read here. Agent thread only.
 */
final class StallWatch {

  private static final String CLASS_LOADING = "class-loading";
  private static final int MOST_SAMPLES = 40;
  private static final int SAMPLES_A_LIMIT = 5;
  private static final long MOST_UNSEEN_NANOS = 7_500_000L;
  private static final long LONG_STALL_NANOS = 1_000_000_000L;

  private final LoopThread loop;
  private final StallNaming naming;
  private final long limitNanos;
  private StallSamples samples = new StallSamples();
  private long mark;
  private long quietSince;
  private long late;
  private long sampledSince;
  private long sampledAt;
  private long cpuAtStart;
  private long stallId;
  private int sampled;
  private int pending = PendingTasks.UNKNOWN;
  private boolean told;

  /**
   * Creates a watch.
   *
   * @param limitNanos how long a turn may make no progress
   */
  StallWatch(LoopThread loop, StallNaming naming, long limitNanos, long now) {
    this.loop = loop;
    this.naming = naming;
    this.limitNanos = limitNanos;
    restart(now);
  }

  /**
   * Looks once. Whatever it sees for the first time happened half-way since the look before.
   *
   * @param sinceLast time since the look before, nanoseconds
   * @return a stall that has just ended, or one that has lasted for a second and goes on; else
   *     {@code null}
   */
  @Nullable Stall look(long now, long sinceLast) {
    boolean busy =
        loop.isLooping() && loop.isStallWatched() && !loop.isIdle() && loop.openSinceNanos() == 0;
    if (!busy || loop.progressMark() != mark) {
      long then = now - Math.min(sinceLast / 2, MOST_UNSEEN_NANOS);
      Stall ended = stall(then, false);
      restart(then);
      return ended;
    }
    if (now - quietSince >= limitNanos / 2) {
      sample(now);
    }
    if (told || now - quietSince < LONG_STALL_NANOS) {
      return null;
    }
    Stall lasting = stall(now, true);
    told = lasting != null;
    return lasting;
  }

  /** Leaves a time out of the current turn, because another finding tells of it. */
  void leaveOut(long nanos) {
    quietSince += nanos;
  }

  /**
   * Counts a time in which the machine did not run the agent's thread, so perhaps not the loop
   * either: a turn is no stall because of it alone.
   */
  void forgive(long nanos) {
    late += nanos;
  }

  private void restart(long now) {
    mark = loop.progressMark();
    quietSince = now;
    late = 0;
    if (sampled > 0) {
      samples = new StallSamples();
      sampled = 0;
      told = false;
      pending = PendingTasks.UNKNOWN;
    }
  }

  private void sample(long now) {
    boolean due = sampled == 0 || now - sampledAt >= limitNanos / SAMPLES_A_LIMIT;
    if (due && sampled < MOST_SAMPLES) {
      sampledAt = now;
      takeSample(now);
    }
    if (loop.progressMark() == mark) {
      pending = loop.pendingNow(); // when the turn has ended it tells of the next one
    }
  }

  private void takeSample(long now) {
    if (sampled++ == 0) {
      sampledSince = now;
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
  private @Nullable Stall stall(long now, boolean ongoing) {
    long lasted = now - quietSince;
    if (lasted - late < limitNanos || samples.isEmpty()) {
      return null;
    }
    boolean computes = computed(now);
    boolean onMonitor = samples.mostlyOnMonitor();
    Verdict verdict = samples.dominating();
    if (verdict == null || verdict.category().equals(CLASS_LOADING) || !(computes || onMonitor)) {
      return null;
    }
    return new Stall(
        loop, stallId, verdict, lasted, ongoing, pending, onMonitor ? "monitor" : "cpu");
  }

  /**
   * Sampling began half-way to the limit; what the thread computed since then is its own doing,
   * however long the machine let it wait in between.
   */
  private boolean computed(long now) {
    long cpu = ThreadCpu.nanosOf(loop.thread());
    if (cpu == ThreadCpu.UNKNOWN || cpuAtStart == ThreadCpu.UNKNOWN) {
      return samples.mostlyRunning();
    }
    return cpu - cpuAtStart >= Math.min(limitNanos / 2, (now - sampledSince) * 3 / 4);
  }
}
