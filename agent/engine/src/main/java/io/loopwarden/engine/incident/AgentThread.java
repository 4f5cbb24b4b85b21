package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.Incident;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import io.loopwarden.engine.catalogue.Catalogue;
import io.loopwarden.engine.ledger.Ledger;
import io.loopwarden.engine.naming.OwnWait;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The agent's one daemon thread. Everything that may be slow happens here: taking incidents off the
 * loops, naming, grouping, writing. Any other thread may ask it to {@link #flush()}.
 */
public final class AgentThread implements Runnable {

  private static final long MILLI = 1_000_000L;
  private static final long LONGEST_TICK_NANOS = 50 * MILLI;
  private static final long SHORTEST_TICK_NANOS = 2 * MILLI;
  private static final long HOUSEKEEPING_NANOS = 1_000 * MILLI;
  private static final long FINISH_WAIT_SECONDS = 1;
  private static final String PARK = "park";

  private final Catalogue catalogue;
  private final WaitNaming waits;
  private final OwnWaits ownWaits;
  private final Recorder recorder;
  private final Sampler sampler;
  private final Ledger ledger;
  private final Housekeeping housekeeping;
  private final long tickNanos;
  private final Map<LoopThread, CallMerge> merges = new HashMap<>();
  private final Map<LoopThread, long[]> counted = new HashMap<>();
  private final JudgedWaits judged = new JudgedWaits();

  /** Held during all work: by this thread, by whoever flushes, and by the shutdown hook. */
  private final ReentrantLock lock = new ReentrantLock();

  /** Guarded by the lock. */
  private boolean finished;

  private long housekeptAt = System.nanoTime();

  AgentThread(
      Catalogue catalogue,
      WaitNaming waits,
      OwnWaits ownWaits,
      Recorder recorder,
      Sampler sampler,
      Ledger ledger,
      Housekeeping housekeeping,
      long stallNanos) {
    this.catalogue = catalogue;
    this.waits = waits;
    this.ownWaits = ownWaits;
    this.recorder = recorder;
    this.sampler = sampler;
    this.ledger = ledger;
    this.housekeeping = housekeeping;
    this.tickNanos =
        stallNanos == 0
            ? LONGEST_TICK_NANOS
            : Math.max(SHORTEST_TICK_NANOS, Math.min(LONGEST_TICK_NANOS, stallNanos / 4));
  }

  /** Hands over a wait that fail mode judged on the loop's thread. Any thread. */
  void judged(NamedWait wait) {
    judged.add(wait);
  }

  @Override
  public void run() {
    while (true) {
      LockSupport.parkNanos(tickNanos);
      Thread.interrupted(); // someone may interrupt all threads; parking again must wait
      try {
        lock.lock();
        try {
          tick();
        } finally {
          lock.unlock();
        }
      } catch (Throwable fault) {
        Faults.count(fault);
      }
    }
  }

  private void tick() {
    if (finished) {
      return;
    }
    LoopThread[] loops = LoopThreads.all();
    drain(loops);
    release(loops, System.nanoTime() - tickNanos);
    sampler.look(loops, tickNanos);
    long now = System.nanoTime();
    if (now - housekeptAt >= HOUSEKEEPING_NANOS) {
      housekeptAt = now;
      keepHouse(loops);
    }
  }

  /**
   * Brings everything that loops have captured until now into the ledger. May block; never call it
   * on a loop thread.
   */
  public void flush() {
    lock.lock();
    try {
      bringAll();
    } finally {
      lock.unlock();
    }
  }

  private void bringAll() {
    LoopThread[] loops = LoopThreads.all();
    drain(loops);
    learnFromOpenWaits(loops);
    for (LoopThread loop : loops) {
      recordRest(merges.get(loop));
    }
    countLosses(loops);
  }

  /**
   * Brings everything into the ledger and ends the reports; nothing is recorded after that. Any
   * thread. Gives up after a second when the agent's thread hangs in a report, so that a blocked
   * disk cannot hold up the end of the JVM.
   */
  public void finish() throws InterruptedException {
    if (!lock.tryLock(FINISH_WAIT_SECONDS, TimeUnit.SECONDS)) {
      return;
    }
    try {
      bringAll();
      finished = true;
      housekeeping.finish();
    } finally {
      lock.unlock();
    }
  }

  void drain(LoopThread[] loops) {
    for (NamedWait wait = judged.poll(); wait != null; wait = judged.poll()) {
      recorder.record(wait);
    }
    for (LoopThread loop : loops) {
      Incident incident = loop.incidents().poll();
      while (incident != null) {
        take(loop, incident);
        incident = loop.incidents().poll();
      }
    }
  }

  private void take(LoopThread loop, Incident incident) {
    try {
      join(loop, incident);
    } catch (Throwable fault) {
      Faults.count(fault); // whatever is odd about this one, the others must not wait for it
    }
  }

  private void join(LoopThread loop, Incident incident) {
    NamedWait named = waits.name(incident);
    if (named == null) {
      return;
    }
    merge(loop, ownWaits.next(named));
  }

  /** A wait that is open says too where a loop waits for work, and may never end. */
  private void learnFromOpenWaits(LoopThread[] loops) {
    for (LoopThread loop : loops) {
      long since = loop.openSinceNanos();
      if (since != 0 && ownWaits.isUnsure(loop)) {
        NamedWait open =
            waits.nameOpen(loop, loop.openProbe(), loop.openWaitId(), since, System.nanoTime());
        OwnWait place = open == null ? null : open.verdict().ownWait();
        merge(loop, place == null ? List.of() : ownWaits.learn(loop, place));
      }
    }
  }

  private void merge(LoopThread loop, List<NamedWait> named) {
    CallMerge merge = merges.computeIfAbsent(loop, l -> new CallMerge());
    for (NamedWait wait : named) {
      boolean parks = catalogue.probe(wait.probe()).category().equals(PARK);
      NamedWait complete = merge.next(wait, parks);
      if (complete != null) {
        recorder.record(complete);
      }
    }
  }

  private void release(LoopThread[] loops, long endedBefore) {
    for (LoopThread loop : loops) {
      CallMerge merge = merges.get(loop);
      NamedWait complete = merge == null ? null : merge.completedBefore(endedBefore);
      if (complete != null) {
        recorder.record(complete);
      }
    }
  }

  void keepHouse(LoopThread[] loops) {
    countLosses(loops);
    learnFromOpenWaits(loops);
    letGo(loops);
    for (LoopThread ended : LoopThreads.removeDead()) {
      forget(ended);
    }
    housekeeping.tick(System.nanoTime());
  }

  private static void letGo(LoopThread[] loops) {
    for (LoopThread loop : loops) {
      if (!loop.isLooping()) {
        loop.forgetExecutor();
      }
    }
  }

  /** Brings to the ledger what is still known of a loop alone, then drops it. */
  private void forget(LoopThread ended) {
    countLosses(ended);
    counted.remove(ended);
    sampler.forget(ended);
    ownWaits.forget(ended);
    recordRest(merges.remove(ended));
  }

  private void recordRest(@Nullable CallMerge merge) {
    NamedWait last = merge == null ? null : merge.rest();
    if (last != null) {
      recorder.record(last);
    }
  }

  private void countLosses(LoopThread[] loops) {
    ledger.countDropped(judged.droppedSince());
    for (LoopThread loop : loops) {
      countLosses(loop);
    }
  }

  private void countLosses(LoopThread loop) {
    long[] before = counted.computeIfAbsent(loop, l -> new long[2]);
    long limited = loop.rateLimited();
    long dropped = loop.dropped();
    ledger.countRateLimited(limited - before[0]);
    ledger.countDropped(dropped - before[1]);
    before[0] = limited;
    before[1] = dropped;
  }
}
