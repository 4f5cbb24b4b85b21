package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.Incident;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

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

  private final Intake intake;
  private final Sampler sampler;
  private final Losses losses;
  private final Housekeeping housekeeping;
  private final long tickNanos;
  private final JudgedWaits<Incident> judged = new JudgedWaits<>();

  /** Held during all work: by this thread, by whoever flushes, and by the shutdown hook. */
  private final ReentrantLock lock = new ReentrantLock();

  /** Guarded by the lock. */
  private boolean finished;

  private long housekeptAt = System.nanoTime();

  AgentThread(
      Intake intake, Sampler sampler, Losses losses, Housekeeping housekeeping, long stallNanos) {
    this.intake = intake;
    this.sampler = sampler;
    this.losses = losses;
    this.housekeeping = housekeeping;
    this.tickNanos =
        stallNanos == 0
            ? LONGEST_TICK_NANOS
            : Math.max(SHORTEST_TICK_NANOS, Math.min(LONGEST_TICK_NANOS, stallNanos / 4));
  }

  /**
   * Hands over a wait that fail mode refused on the loop's thread, under a name that may not be its
   * last one. Any thread.
   */
  void judged(String fingerprint, Incident refused) {
    judged.add(fingerprint, refused);
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
    prepare(loops);
    drain(loops);
    intake.release(loops, System.nanoTime() - tickNanos);
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
    prepare(loops);
    drain(loops);
    intake.learnFromOpenWaits(loops);
    intake.releaseAll(loops);
    losses.count(loops, judged);
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

  private void prepare(LoopThread[] loops) {
    try {
      housekeeping.beforeTaking(loops);
    } catch (Throwable fault) {
      Faults.count(fault);
    }
  }

  void drain(LoopThread[] loops) {
    intake.drain(loops, judged);
  }

  void keepHouse(LoopThread[] loops) {
    losses.count(loops, judged);
    intake.learnFromOpenWaits(loops);
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
    losses.forget(ended);
    sampler.forget(ended);
    intake.forget(ended);
  }
}
