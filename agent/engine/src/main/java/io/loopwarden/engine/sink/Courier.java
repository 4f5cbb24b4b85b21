package io.loopwarden.engine.sink;

import io.loopwarden.engine.loops.OwnThread;
import io.loopwarden.engine.text.OneLine;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * Brings items to a sink on a daemon thread of its own, which starts with the first of them, so
 * that a sink which hangs holds nobody up. Items keep their order. Those that wait are bounded by
 * number and by size; what does not fit is dropped and counted, and so is what the sink refuses.
 * Thread-safe.
 *
 * @param <T> what is brought
 */
public final class Courier<T> {

  private static final long LOOK_NANOS = 50_000L;
  private static final int LONGEST_FAILURE = 300;

  private static final String THREADS = "loopwarden-";
  private static final long STUCK_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final String name;
  private final String output;
  private final Consumer<String> notices;
  private final Sink<T> sink;
  private final ToLongFunction<T> size;
  private final Capacity capacity;
  private final LossNotices losses;
  private final Patience patience = new Patience(System.nanoTime());
  private final BlockingQueue<Parcel<T>> waiting = new LinkedBlockingQueue<>();
  private final AtomicBoolean started = new AtomicBoolean();
  private final AtomicLong written = new AtomicLong();
  private final AtomicLong dropped = new AtomicLong();
  private final Thread thread;

  /** Written by the courier's thread; 0 while no item is with the sink. */
  private volatile long givenAt;

  /** Touched by whoever looks. */
  private long toldStuckAt;

  /**
   * Prepares a courier; nothing is started yet.
   *
   * @param name name of the sink for people, one safe line
   * @param output what the sink is, in one word; the thread is named after it
   * @param mostItems most items to wait, 1 or more
   * @param mostBytes most bytes to wait; one item alone may be larger
   * @param size about how many bytes an item takes
   * @param sink takes the items
   * @param notices is told when items begin to be lost and how many were; must not block
   */
  public Courier(
      String name,
      String output,
      int mostItems,
      long mostBytes,
      ToLongFunction<T> size,
      Sink<T> sink,
      Consumer<String> notices) {
    this.name = name;
    this.output = output;
    this.notices = notices;
    this.size = size;
    this.sink = sink;
    this.capacity = new Capacity(mostItems, mostBytes);
    this.losses = new LossNotices(name, notices, System::nanoTime);
    this.thread = new OwnThread(this::deliver, THREADS + output);
  }

  /**
   * Hands an item over. Where nothing else waits, waits a moment until the sink has it, so that a
   * JVM which is halted next has told it; where too much waits, a moment for room. A slow sink is
   * waited for only for a small share of the time.
   */
  public void hand(T item) {
    long bytes = size.applyAsLong(item);
    boolean flowing = capacity.items() == 0;
    if (!capacity.take(bytes) && !awaitRoom(bytes)) {
      dropped.incrementAndGet();
      losses.lost("cannot be written: it takes nothing");
      return;
    }
    waiting.add(new Parcel<>(item, bytes));
    if (started.compareAndSet(false, true)) {
      thread.start();
    }
    if (flowing) {
      boolean unused = awaitAMoment(() -> capacity.items() == 0);
    }
  }

  /**
   * Waits until all is written.
   *
   * @param patienceNanos for how long at most
   */
  public void settle(long patienceNanos) {
    boolean unused = await(() -> capacity.items() == 0, patienceNanos);
  }

  /** Says once that the sink has not come back with an item for long. One thread at a time. */
  public void look(long nowNanos) {
    long since = givenAt;
    if (since != 0 && since != toldStuckAt && nowNanos - since >= STUCK_NANOS) {
      toldStuckAt = since;
      notices.accept(name + " takes nothing; " + Lines.of(capacity.items()) + " wait for it");
    }
  }

  /** Says how many items were lost in all, if any were; what waits still is lost. */
  public void sayWhatWasLost() {
    losses.sum(capacity.items());
  }

  /** Returns how many items were lost so far. */
  public long lost() {
    return losses.count();
  }

  /** Returns what was done so far. */
  public SinkStatus status() {
    return new SinkStatus(name, output, written.get(), lost(), capacity.items());
  }

  private boolean awaitRoom(long bytes) {
    return awaitAMoment(() -> capacity.take(bytes));
  }

  private boolean awaitAMoment(BooleanSupplier done) {
    long began = System.nanoTime();
    try {
      return await(done, patience.momentAt(began));
    } finally {
      patience.spend(System.nanoTime() - began);
    }
  }

  private boolean await(BooleanSupplier done, long patienceNanos) {
    long until = System.nanoTime() + patienceNanos;
    while (!done.getAsBoolean()) {
      if (System.nanoTime() - until >= 0) {
        return false;
      }
      LockSupport.parkNanos(this, LOOK_NANOS);
    }
    return true;
  }

  private void deliver() {
    while (true) {
      try {
        deliver(waiting.take());
      } catch (InterruptedException interrupted) {
        // Someone interrupts all threads; there is no reason to stop.
      }
    }
  }

  private void deliver(Parcel<T> parcel) {
    try {
      givenAt = System.nanoTime() | 1L; // never 0, which means "none"
      sink.write(parcel.item());
      written.incrementAndGet();
      losses.taken();
      sayWhatWasDropped();
    } catch (IOException refused) {
      losses.lost(OneLine.of(String.valueOf(refused.getMessage()), LONGEST_FAILURE));
    } catch (Throwable broken) {
      losses.lost("failed: " + OneLine.of(broken.toString(), LONGEST_FAILURE));
    } finally {
      givenAt = 0;
      capacity.giveBack(parcel.bytes());
    }
  }

  private void sayWhatWasDropped() throws IOException {
    long missed = dropped.getAndSet(0);
    if (missed > 0) {
      sink.missed(missed);
    }
  }

  private record Parcel<T>(T item, long bytes) {}
}
