package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.ledger.Autopsy;
import io.loopwarden.engine.ledger.Cause;
import io.loopwarden.engine.ledger.Harm;
import io.loopwarden.engine.naming.Verdict;
import io.loopwarden.engine.stall.Stall;
import io.loopwarden.engine.stall.StallNaming;
import java.util.HashMap;
import java.util.Map;

/**
 * Looks for threads that owe a poll: whoever polls a consumer may block as long as it likes, but
 * not so long that the other side takes it for dead. Tells once what the thread does when it is
 * over the bound. Agent thread only.
 */
final class PollGaps {

  private final StallNaming naming;
  private final Recorder recorder;

  /** End of the last poll that was followed by a gap, by thread. */
  private final Map<LoopThread, Long> told = new HashMap<>();

  PollGaps(StallNaming naming, Recorder recorder) {
    this.naming = naming;
    this.recorder = recorder;
  }

  /** Looks at one thread. */
  void look(LoopThread loop, long now) {
    long polledAt = loop.polledAtNanos();
    if (polledAt == 0 || now - polledAt < loop.pollBoundNanos()) {
      return;
    }
    Long known = told.get(loop);
    if (known != null && known == polledAt) {
      return;
    }
    Verdict verdict = naming.nameSample(loop.thread().getStackTrace(), loop.model());
    if (loop.polledAtNanos() == polledAt) { // else the stack may be that of a later poll
      told.put(loop, polledAt);
      recorder.recordStall(
          new Stall(
              loop,
              polledAt,
              verdict,
              now - polledAt,
              false,
              Harm.NONE_KNOWN,
              Cause.POLL_GAP,
              Autopsy.NONE));
    }
  }

  /** Forgets a thread that has ended. */
  void forget(LoopThread ended) {
    told.remove(ended);
  }
}
