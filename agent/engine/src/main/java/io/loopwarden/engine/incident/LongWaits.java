package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.engine.naming.Kind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reports a wait that is still open after a second while it lasts, so that one that never ends is
 * seen too; one that is known to be hopeless at once. Agent thread only.
 */
final class LongWaits {

  private static final long LONG_WAIT_NANOS = 1_000_000_000L;

  private final WaitNaming waits;
  private final OwnWaits ownWaits;
  private final PollGaps gaps;
  private final HopelessWaits hopeless;
  private final Recorder recorder;
  private final Map<LoopThread, Told> reported = new HashMap<>();

  LongWaits(
      WaitNaming waits,
      OwnWaits ownWaits,
      PollGaps gaps,
      HopelessWaits hopeless,
      Recorder recorder) {
    this.gaps = gaps;
    this.hopeless = hopeless;
    this.waits = waits;
    this.ownWaits = ownWaits;
    this.recorder = recorder;
  }

  /** Looks at all loops once. */
  void look(LoopThread[] loops) {
    long now = System.nanoTime();
    for (LoopThread loop : loops) {
      try {
        look(loop, now);
      } catch (Throwable fault) {
        Faults.count(fault); // a thread class of its own kind must not hide the other loops
      }
    }
  }

  /** Forgets a loop whose thread has ended. */
  void forget(LoopThread ended) {
    reported.remove(ended);
    hopeless.forget(ended);
    gaps.forget(ended);
  }

  private void look(LoopThread loop, long now) {
    gaps.look(loop, now);
    long since = loop.openSinceNanos();
    long waitId = loop.openWaitId();
    int probe = loop.openProbe();
    if (since == 0) {
      hopeless.forget(loop);
      return;
    }
    String cause = hopeless.causeOf(loop, waitId, since, now);
    Told news = new Told(waitId, cause);
    if ((cause == null && now - since < LONG_WAIT_NANOS) || news.equals(reported.get(loop))) {
      return;
    }
    NamedWait open = waits.nameOpen(loop, probe, waitId, since, now);
    // The wait may have ended while its stack was taken; then its own incident tells it better.
    if (loop.openSinceNanos() == since && loop.openWaitId() == waitId) {
      Told before = reported.put(loop, news);
      if (open != null && !ownWaits.isOwn(loop, open.verdict())) {
        report(open, cause, before != null && before.waitId == waitId);
      }
    }
  }

  private void report(NamedWait open, @Nullable String cause, boolean known) {
    boolean waits = open.verdict().kind() == Kind.CONTRACT;
    NamedWait told = cause == null || !waits ? open : open.because(hopeless.confirmed(cause, open));
    if (told.cause() == null && (known || !open.isLong())) {
      return;
    }
    hopeless.tell(told);
    recorder.record(told);
  }

  /**
   * What was reported last of a loop's wait.
   *
   * @param waitId which wait
   * @param cause what was found to make it hopeless, or {@code null}
   */
  private record Told(long waitId, @Nullable String cause) {}
}
