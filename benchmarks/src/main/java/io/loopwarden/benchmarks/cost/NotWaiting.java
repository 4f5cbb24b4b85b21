package io.loopwarden.benchmarks.cost;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Calls that could wait and do not: nothing is woven into them, so they must cost what they did.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NotWaiting {

  private final CompletableFuture<String> future = CompletableFuture.completedFuture("ready");
  private final CountDownLatch latch = new CountDownLatch(0);
  private final Semaphore semaphore = new Semaphore(1);
  private final ReentrantLock lock = new ReentrantLock();
  private final ArrayBlockingQueue<String> queue = new ArrayBlockingQueue<>(1);
  private int counter;

  /** Nothing of its own to prepare; has the probes woven. */
  @Setup
  public void arm(RunningLoop beside) {}

  /** A future that is complete. */
  @Benchmark
  public String completedFuture() throws ExecutionException, InterruptedException {
    return future.get();
  }

  /** A latch that is open. */
  @Benchmark
  public void openLatch() throws InterruptedException {
    latch.await();
  }

  /** A semaphore with a permit left. */
  @Benchmark
  public void freeSemaphore() throws InterruptedException {
    semaphore.acquire();
    semaphore.release();
  }

  /** A lock nobody else wants. */
  @Benchmark
  public int freeLock() {
    lock.lock();
    try {
      return ++counter;
    } finally {
      lock.unlock();
    }
  }

  /** A queue that has room, then an element. */
  @Benchmark
  public String queueWithRoom() throws InterruptedException {
    queue.put("element");
    return queue.take();
  }
}
