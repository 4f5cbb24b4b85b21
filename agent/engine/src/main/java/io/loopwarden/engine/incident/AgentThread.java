package io.loopwarden.engine.incident;

import io.loopwarden.bootstrap.Faults;
import io.loopwarden.bootstrap.Incident;
import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The agent's one daemon thread. Everything that may be slow happens here: taking incidents off the
 * loops, naming, grouping, writing. Any other thread may ask it to {@link #flush()}.
 */
public final class AgentThread implements Runnable {

  private static final long MILLI = 1_000_000L;
  private static final long TICK_NANOS = 50 * MILLI;

  /** When the application's own start is not delayed any more by what the agent prepares. */
  private static final int WARM_UP_TICK = 2;

  private static final long HOUSEKEEPING_NANOS = 1_000 * MILLI;
  private static final long ALONE_WAIT_SECONDS = 5;

  private final Intake intake;
  private final Sampler sampler;
  private final LongWaits longWaits;
  private final Losses losses;
  private final Housekeeping housekeeping;
  private final JudgedWaits<Incident> judged = new JudgedWaits<>();

  /** Held during all work: by this thread, by whoever flushes, and by the shutdown hook. */
  private final ReentrantLock lock = new ReentrantLock();

  /** Guarded by the lock. */
  private boolean finished;

  private volatile boolean disarmed;

  private int ticks;
  private long tickedAt = System.nanoTime();
  private long housekeptAt = tickedAt;

  AgentThread(
      Intake intake,
      Sampler sampler,
      LongWaits longWaits,
      Losses losses,
      Housekeeping housekeeping) {
    this.intake = intake;
    this.sampler = sampler;
    this.longWaits = longWaits;
    this.losses = losses;
    this.housekeeping = housekeeping;
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
    long restNanos = TICK_NANOS;
    while (true) {
      restNanos = restAndStep(restNanos); // of its own, because an endless method stays interpreted
    }
  }

  private long restAndStep(long restNanos) {
    long due = System.nanoTime() + restNanos;
    LockSupport.parkNanos(restNanos);
    long late = Math.max(0, System.nanoTime() - due);
    Thread.interrupted(); // someone may interrupt all threads; parking again must wait
    try {
      lock.lock();
      try {
        return step(late);
      } finally {
        lock.unlock();
      }
    } catch (Throwable fault) {
      Faults.count(fault);
      return restNanos;
    }
  }

  /** Looks at the loops, and does the rest of the work when it is due; returns how long to rest. */
  private long step(long late) {
    if (finished || disarmed) {
      return TICK_NANOS;
    }
    long now = System.nanoTime();
    boolean ticked = now - tickedAt >= TICK_NANOS;
    if (ticked) {
      tickedAt = now;
      tick(now);
    }
    long rest = sampler.look(late);
    if (ticked) {
      sampler.tick();
    }
    return rest;
  }

  private void tick(long now) {
    LoopThread[] loops = LoopThreads.all();
    sampler.watch(loops);
    prepare(loops);
    intake.drainInTurn(loops, judged, now - TICK_NANOS, TICK_NANOS);
    longWaits.look(loops);
    housekeeping.look(now);
    if (loops.length != 0 && ++ticks == WARM_UP_TICK) {
      sampler.warmUp();
    }
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

  /** The same, and what is open now; see {@link io.loopwarden.api.LedgerAccess#take()}. */
  public void flushOpen() {
    lock.lock();
    try {
      bringAll();
      intake.noteOpenWaits(LoopThreads.all());
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
    sampler.watch(loops);
    sampler.look(0);
    losses.count(loops, judged);
  }

  /**
   * Brings everything into the ledger and ends the reports; nothing is recorded after that. Any
   * thread. Gives up where the agent's thread is busy for longer than the patience, so that nothing
   * can hold up the end of the JVM.
   *
   * @param patienceNanos after a flood, on a machine under load, a step of that thread takes more
   *     than a second
   * @return whether it was done
   */
  public boolean finish(long patienceNanos) throws InterruptedException {
    housekeeping.ending();
    if (!lock.tryLock(patienceNanos, TimeUnit.NANOSECONDS)) {
      return false;
    }
    try {
      bringAll();
      finished = true;
      housekeeping.finish();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Does work of somebody else while the agent's thread does none. Any thread; on an event loop's
   * it holds the loop up.
   *
   * @throws IllegalStateException when the agent's thread is busy for longer than a few seconds,
   *     for example with a report on a disk that hangs; nothing was done then
   */
  public <T> T alone(Supplier<T> work) {
    boolean got = false;
    try {
      got = lock.tryLock(ALONE_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    if (!got) {
      throw new IllegalStateException("the agent is busy; nothing was changed, ask again later");
    }
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Looks at nothing until {@link #rearm()}, at once; then brings into the ledger what loops that
   * are none any more have captured. Any thread.
   *
   * @throws IllegalStateException when the agent's thread is busy, and that is not in the ledger
   */
  public void disarm(LoopThread[] forgotten) {
    disarmed = true;
    alone(
        () -> {
          for (LoopThread loop : forgotten) {
            forget(loop);
          }
          sampler.watch(LoopThreads.all());
          housekeeping.disarmed();
          return forgotten;
        });
  }

  /** Looks at the loops again after {@link #disarm}. Any thread. */
  public void rearm() {
    disarmed = false;
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
    longWaits.forget(ended);
    intake.forget(ended);
    housekeeping.ended(ended);
  }
}
