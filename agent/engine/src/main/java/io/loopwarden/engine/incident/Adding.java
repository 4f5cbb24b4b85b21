package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.ledger.Turn;

/**
 * Adds up waits on their way to the recorder: how many calls they are, what a turn's make up
 * together. Those of one line that are too short to count each count together when they took a turn
 * as long as a stall: then the turn was a stall, whatever else happened in it, so a healthy
 * program's short waits stay out. Agent thread only.
 */
final class Adding {

  private final Recorder recorder;
  private final CallCounts counts = new CallCounts();
  private final Turns turns = new Turns();

  Adding(Recorder recorder) {
    this.recorder = recorder;
  }

  /** Takes a captured call. */
  void take(Call call) {
    NamedWait wait = call.joined();
    take(wait, counts.of(call), wait.durationNanos(), wait.durationNanos());
  }

  /**
   * Takes waits that were not captured.
   *
   * @param like a captured wait of the same finding, in the same turn
   * @param probe the probe that saw them
   */
  void take(NamedWait like, int probe, long waits, long nanos) {
    long calls = counts.of(like.verdict().fingerprint(), probe, waits);
    take(like, calls, nanos, nanos / Math.max(1, waits));
  }

  /** Forgets a loop. */
  void forget(LoopThread ended) {
    turns.forget(ended);
  }

  private void take(NamedWait wait, long count, long nanos, long meanNanos) {
    Turns.Sum sum = turns.of(wait);
    if (sum != null) {
      sum.add(count, nanos);
    }
    if (!recorder.isTooShort(wait, meanNanos)) {
      recorder.record(wait, count, nanos, sum == null ? Turn.NONE : sum.turn());
    } else if (sum != null && recorder.addsUp(wait)) {
      Turn together = sum.addShort(count, nanos, recorder.sumLimitNanos());
      if (together != null) {
        recorder.record(wait, together.waits(), together.nanos(), sum.turn());
      }
    }
  }
}
