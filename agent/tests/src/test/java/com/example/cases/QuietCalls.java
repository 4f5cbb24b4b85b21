package com.example.cases;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/** Calls that may block and do not: a loop may make them. */
public final class QuietCalls {

  private QuietCalls() {}

  /** Makes all of them. */
  public static void make() throws Exception {
    CompletableFuture.completedFuture("done").get();
    FutureTask<String> task = new FutureTask<>(() -> "done");
    task.run();
    task.get();
    ReentrantLock lock = new ReentrantLock();
    lock.lock();
    lock.unlock();
    Semaphore semaphore = new Semaphore(1);
    semaphore.acquire();
    CountDownLatch latch = new CountDownLatch(0);
    latch.await();
    ArrayBlockingQueue<String> queue = new ArrayBlockingQueue<>(1);
    queue.put("one");
    queue.take();
    queue.poll();
    queue.offer("two");
    synchronized (queue) {
      queue.notifyAll();
    }
  }
}
