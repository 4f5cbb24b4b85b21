package io.loopwarden.engine.pools;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadPoolExecutor;

/** A pool whose threads are taken until it is closed. */
final class OnePool implements AutoCloseable {

  private final ThreadPoolExecutor pool;
  private final CountDownLatch released = new CountDownLatch(1);

  /** Takes so many threads of a pool. */
  OnePool(ThreadPoolExecutor pool, int taken) throws InterruptedException {
    this.pool = pool;
    CountDownLatch begun = new CountDownLatch(taken);
    for (int i = 0; i < taken; i++) {
      pool.execute(
          () -> {
            begun.countDown();
            await(released);
          });
    }
    begun.await();
  }

  ThreadPoolExecutor pool() {
    return pool;
  }

  OnePool queue(int tasks) {
    for (int i = 0; i < tasks; i++) {
      pool.execute(() -> {});
    }
    return this;
  }

  /** Lets the threads go on; returns when nothing is queued any more. */
  void drain() throws InterruptedException {
    released.countDown();
    CountDownLatch last = new CountDownLatch(1);
    pool.execute(last::countDown);
    last.await();
  }

  @Override
  public void close() {
    released.countDown();
    pool.shutdownNow();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
