package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.ledger.Autopsy;
import io.loopwarden.engine.ledger.Cause;
import io.loopwarden.engine.ledger.Harm;
import io.loopwarden.engine.ledger.Origin;
import io.loopwarden.engine.stall.SampledStacks;
import io.loopwarden.engine.stall.Stall;
import io.loopwarden.engine.stall.StallNaming;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for threads that owe a poll: whoever polls a consumer may block as long as it likes, but
 * not so long that the other side takes it for dead. Tells once what the thread did most in the
 * second half of the time it had. Agent thread only.
 */
final class PollGaps {

  private final StallNaming naming;
  private final Recorder recorder;
  private final Map<LoopThread, Gap> gaps = new HashMap<>();

  PollGaps(StallNaming naming, Recorder recorder) {
    this.naming = naming;
    this.recorder = recorder;
  }

  /** Looks at one thread. */
  void look(LoopThread loop, long now) {
    long polledAt = loop.polledAtNanos();
    if (polledAt == 0 || now - polledAt < loop.pollBoundNanos() / 2) {
      return;
    }
    Gap gap = gaps.get(loop);
    if (gap == null || gap.since != polledAt) {
      gap = new Gap(polledAt, new SampledStacks(naming, now));
      gaps.put(loop, gap);
    }
    if (!gap.told) {
      look(loop, gap, now);
    }
  }

  private void look(LoopThread loop, Gap gap, long now) {
    long bound = loop.pollBoundNanos();
    gap.stacks.look(loop.thread(), now, bound / 2);
    boolean goesOn =
        loop.polledAtNanos() == gap.since; // else the stack may be that of a later poll
    if (goesOn && now - gap.since >= bound) {
      gap.told = true;
      recorder.recordStall(stall(loop, gap, now));
    }
  }

  private static Stall stall(LoopThread loop, Gap gap, long now) {
    return new Stall(
        loop,
        gap.since,
        gap.stacks.dominant(loop.model()),
        now - gap.since,
        false,
        Harm.NONE_KNOWN,
        Cause.POLL_GAP,
        new Autopsy(List.of(), gap.stacks.tree()),
        Origin.UNKNOWN.of());
  }

  /** Forgets a thread that has ended. */
  void forget(LoopThread ended) {
    gaps.remove(ended);
  }

  /** A time without polls. */
  private static final class Gap {

    /** End of the last poll. */
    final long since;

    final SampledStacks stacks;
    boolean told;

    Gap(long since, SampledStacks stacks) {
      this.since = since;
      this.stacks = stacks;
    }
  }
}
