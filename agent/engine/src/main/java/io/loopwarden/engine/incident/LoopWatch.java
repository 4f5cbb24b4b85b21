package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.stall.Stall;
import io.loopwarden.engine.stall.StallWatch;
import org.jspecify.annotations.Nullable;

/** All that is watched of one loop at each look. Agent thread only. */
final class LoopWatch {

  /** A loop wakes now and then without work; that is one step, nested waits two. */
  private static final long WAKE_UP_STEPS = 2;

  private final LoopThread loop;
  private final Recorder recorder;
  private final ContentionWatch contention;
  private final InitialisationWatch initialisation;
  private final @Nullable StallWatch stalls;
  private long mark;
  private long wakeMark;
  private long work;

  /** Whether two looks in a row saw the same idleness and nothing open. */
  private boolean resting;

  /**
   * Creates a watch.
   *
   * @param stalls {@code null} when stalls are not looked for
   */
  LoopWatch(
      LoopThread loop,
      Recorder recorder,
      ContentionWatch contention,
      InitialisationWatch initialisation,
      @Nullable StallWatch stalls) {
    this.loop = loop;
    this.recorder = recorder;
    this.contention = contention;
    this.initialisation = initialisation;
    this.stalls = stalls;
  }

  /** The loop that is watched. */
  LoopThread loop() {
    return loop;
  }

  /**
   * Looks once.
   *
   * @param sinceLast time since the look before, nanoseconds
   * @param late how much of it the machine ran neither this thread nor a collection, nanoseconds
   */
  Pace.Activity look(long now, long sinceLast, long late) {
    if (rests()) {
      return Pace.Activity.RESTING;
    }
    boolean waited = !mayWork();
    record(contention.look(now, sinceLast));
    record(initialisation.look(now, sinceLast));
    if (stalls != null) {
      stalls.forgive(late);
      stalls.leaveOut(contention.takeCounted(), initialisation.takeCounted());
      Stall stall = stalls.look(now, sinceLast);
      if (stall != null) {
        recorder.recordStall(stall);
      }
    }
    return activity(waited);
  }

  private void record(@Nullable Contention contended) {
    if (contended != null) {
      recorder.recordContention(contended);
    }
  }

  /**
   * Whether nothing has happened since the last look on a loop that was idle then, or no loop: most
   * loops of most programs rest, so this reads as little memory as it can.
   */
  boolean rests() {
    return resting && loop.wakeMark() == wakeMark && !mayWork();
  }

  private boolean mayWork() {
    return !loop.isIdle() && loop.isLooping();
  }

  /**
   * Says what a look has seen.
   *
   * @param waited whether the loop waited when the look began: what the watches saw is over only
   *     then
   */
  private Pace.Activity activity(boolean waited) {
    long before = mark;
    mark = loop.progressMark();
    wakeMark = loop.wakeMark();
    boolean worked = loop.workMark() != work;
    work = loop.workMark();
    resting = waited && before == mark && !mayWork() && !contention.isOpen();
    if (contention.isYoung()) {
      return Pace.Activity.SUSPICIOUS;
    }
    boolean inTurn = loop.isStallWatched() && mayWork();
    return inTurn || contention.isOpen() || mark - before > WAKE_UP_STEPS
        ? Pace.Activity.BUSY
        : worked || mayWork() ? Pace.Activity.IDLE : Pace.Activity.RESTING;
  }
}
