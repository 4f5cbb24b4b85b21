package io.loopwarden.engine.incident;

import io.loopwarden.engine.fix.FixAdvisor;
import io.loopwarden.engine.ledger.Account;
import io.loopwarden.engine.ledger.Harm;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.ledger.Occurrence;
import io.loopwarden.engine.ledger.Place;
import io.loopwarden.engine.ledger.Timing;
import io.loopwarden.engine.loops.OwnThread;
import io.loopwarden.engine.loops.VirtualThreads;
import io.loopwarden.engine.naming.Kind;
import io.loopwarden.engine.naming.Sighting;
import io.loopwarden.engine.naming.StackNaming;
import io.loopwarden.engine.naming.Verdict;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Brings pinned virtual threads into the ledger: a carrier that waits serves nobody. The flight
 * recorder that tells of them starts with the first virtual thread; a program without any pays
 * nothing. Agent thread only.
 */
public final class PinningWatch {

  private static final String CATEGORY = "pinning";
  private static final String MODEL = "carrier";
  private static final int MOST_WAITING = 1_024;

  private final VirtualThreads virtualThreads;
  private final Knowledge knowledge;
  private final Ledger ledger;
  private long shortestNanos;

  /** Filled by the stream's thread; what does not fit in a second is left out. */
  private final BlockingQueue<PinnedThread> told = new ArrayBlockingQueue<>(MOST_WAITING);

  /** Written by the thread that ends the JVM. */
  private volatile boolean ending;

  private @Nullable PinningStream stream;
  private long count;

  /**
   * Creates a watch.
   *
   * @param shortestNanos how long a carrier may be held; 0 when that is not looked for
   */
  public PinningWatch(
      VirtualThreads virtualThreads, Knowledge knowledge, Ledger ledger, long shortestNanos) {
    this.virtualThreads = virtualThreads;
    this.knowledge = knowledge;
    this.ledger = ledger;
    this.shortestNanos = shortestNanos;
  }

  /** Starts to listen when there is something to hear, and records what was told. */
  public void look() {
    if (stream == null && !ending && shortestNanos != 0 && virtualThreads.areUsed()) {
      listen();
    }
    for (PinnedThread pinned = told.poll(); pinned != null; pinned = told.poll()) {
      record(pinned);
    }
  }

  private void listen() {
    if (ModuleLayer.boot().findModule("jdk.jfr").isPresent()) {
      PinningStream begun = new PinningStream(shortestNanos, told::offer, () -> ending);
      stream = begun;
      new OwnThread(begun, "loopwarden-pinning").start();
    }
  }

  /** Looks for carriers that are held for another time from now on; 0 for none. */
  public void limit(long nanos) {
    end();
    shortestNanos = nanos;
  }

  /** Listens no more, until the next look. May block. */
  public void end() {
    PinningStream open = stream;
    stream = null;
    if (open != null) {
      open.end();
    }
  }

  /**
   * Starts no recorder any more: the JVM refuses one while it ends, and says so on the program's
   * output (JDK 25). Any thread; does not block.
   */
  public void ending() {
    ending = true;
  }

  private void record(PinnedThread pinned) {
    StackNaming naming = knowledge.naming();
    Verdict verdict =
        naming.name(new Sighting(pinned.stack(), CATEGORY, Kind.INCIDENTAL, null, null, MODEL));
    if (verdict.culprit() == null || !verdict.category().equals(CATEGORY)) {
      return; // a framework's own, or the loading of a class: nobody's line to mend
    }
    FixAdvisor fixes = knowledge.fixes();
    String fix = fixes.advise(verdict.framework(), CATEGORY, verdict.operation());
    long waitId = ++count | Long.MIN_VALUE; // apart from the numbers of loops
    ledger.record(
        new Occurrence(
            verdict,
            new Timing(pinned.startMillis(), pinned.durationNanos(), false, waitId),
            new Place(pinned.thread(), MODEL),
            Harm.NONE_KNOWN,
            Account.of(detailOf(pinned), fix)));
  }

  private static @Nullable String detailOf(PinnedThread pinned) {
    if (pinned.carrier() == null) {
      return pinned.reason();
    }
    String holds = "holds " + pinned.carrier();
    return pinned.reason() == null ? holds : holds + ": " + pinned.reason();
  }
}
