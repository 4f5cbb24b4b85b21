package com.example.cases.jdk;

import java.util.Date;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Conditions, latches, semaphores, barriers and parking. */
final class LockCalls {

  private LockCalls() {}

  private static final long NANOS = 5_000_000L;

  @Waits(value = "java.util.concurrent.locks.LockSupport.parkNanos", category = "park")
  static void parkNanos(Place place) {
    LockSupport.parkNanos(NANOS);
  }

  @Waits(value = "java.util.concurrent.locks.LockSupport.parkNanos", category = "park")
  static void parkNanosOn(Place place) {
    LockSupport.parkNanos(place, NANOS);
  }

  @Waits(value = "java.util.concurrent.locks.LockSupport.parkUntil", category = "park")
  static void parkUntil(Place place) {
    LockSupport.parkUntil(System.currentTimeMillis() + 5);
  }

  @Waits(value = "java.util.concurrent.locks.LockSupport.park", category = "park")
  static void park(Place place) {
    Thread loop = Thread.currentThread();
    Place.later(() -> LockSupport.unpark(loop));
    LockSupport.park();
  }

  private static Condition locked(Lock lock) {
    lock.lock();
    return lock.newCondition();
  }

  @Waits(value = "java.util.concurrent.locks.Condition.await", category = "condition")
  static void conditionAwait(Place place) throws Exception {
    Lock lock = new ReentrantLock();
    Condition condition = locked(lock);
    Place.later(
        () -> {
          lock.lock();
          condition.signal();
          lock.unlock();
        });
    condition.await();
  }

  @Waits(value = "java.util.concurrent.locks.Condition.await", category = "condition")
  static void conditionAwaitTimed(Place place) throws Exception {
    Place.use(locked(new ReentrantLock()).await(5, TimeUnit.MILLISECONDS));
  }

  @Waits(value = "java.util.concurrent.locks.Condition.awaitNanos", category = "condition")
  static void conditionAwaitNanos(Place place) throws Exception {
    Place.use(locked(new ReentrantLock()).awaitNanos(NANOS));
  }

  @Waits(value = "java.util.concurrent.locks.Condition.awaitUntil", category = "condition")
  static void conditionAwaitUntil(Place place) throws Exception {
    Place.use(locked(new ReentrantLock()).awaitUntil(new Date(System.currentTimeMillis() + 5)));
  }

  @Waits(
      value = "java.util.concurrent.locks.Condition.awaitUninterruptibly",
      category = "condition")
  static void conditionAwaitUninterruptibly(Place place) {
    Lock lock = new ReentrantLock();
    Condition condition = locked(lock);
    Place.later(
        () -> {
          lock.lock();
          condition.signalAll();
          lock.unlock();
        });
    condition.awaitUninterruptibly();
  }

  @Waits(value = "java.util.concurrent.CountDownLatch.await", category = "latch")
  static void latch(Place place) throws Exception {
    CountDownLatch latch = new CountDownLatch(1);
    Place.later(latch::countDown);
    latch.await();
  }

  @Waits(value = "java.util.concurrent.CountDownLatch.await", category = "latch")
  static void latchTimed(Place place) throws Exception {
    Place.use(new CountDownLatch(1).await(5, TimeUnit.MILLISECONDS));
  }

  @Waits(value = "java.util.concurrent.Semaphore.acquire", category = "semaphore")
  static void semaphore(Place place) throws Exception {
    Semaphore semaphore = new Semaphore(0);
    Place.later(() -> semaphore.release(2));
    semaphore.acquire(2);
  }

  @Waits(value = "java.util.concurrent.Semaphore.acquireUninterruptibly", category = "semaphore")
  static void semaphoreUninterruptibly(Place place) {
    Semaphore semaphore = new Semaphore(0);
    Place.later(semaphore::release);
    semaphore.acquireUninterruptibly();
  }

  @Waits(value = "java.util.concurrent.Semaphore.tryAcquire", category = "semaphore")
  static void semaphoreTimed(Place place) throws Exception {
    Place.use(new Semaphore(0).tryAcquire(5, TimeUnit.MILLISECONDS));
  }

  @Waits(value = "java.util.concurrent.CyclicBarrier.await", category = "barrier")
  static void barrier(Place place) throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(2);
    Place.later(barrier::await);
    Place.use(barrier.await());
  }

  @Waits(value = "java.util.concurrent.CyclicBarrier.await", category = "barrier")
  static void barrierTimed(Place place) throws Exception {
    try {
      Place.use(new CyclicBarrier(2).await(5, TimeUnit.MILLISECONDS));
    } catch (TimeoutException expected) {
      Place.use(expected);
    }
  }

  @Waits(value = "java.util.concurrent.Phaser.arriveAndAwaitAdvance", category = "barrier")
  static void phaser(Place place) {
    Phaser phaser = new Phaser(2);
    Place.later(phaser::arrive);
    Place.use(phaser.arriveAndAwaitAdvance());
  }

  @Waits(value = "java.util.concurrent.Phaser.awaitAdvance", category = "barrier")
  static void phaserAwait(Place place) {
    Phaser phaser = new Phaser(1);
    Place.later(phaser::arrive);
    Place.use(phaser.awaitAdvance(0));
  }

  @Waits(value = "java.util.concurrent.Phaser.awaitAdvanceInterruptibly", category = "barrier")
  static void phaserTimed(Place place) throws Exception {
    try {
      Place.use(new Phaser(1).awaitAdvanceInterruptibly(0, 5, TimeUnit.MILLISECONDS));
    } catch (TimeoutException expected) {
      Place.use(expected);
    }
  }

  @Waits(value = "java.util.concurrent.Exchanger.exchange", category = "barrier")
  static void exchanger(Place place) throws Exception {
    Exchanger<String> exchanger = new Exchanger<>();
    Place.later(() -> exchanger.exchange("theirs"));
    Place.use(exchanger.exchange("ours"));
  }

  @Waits(value = "java.util.concurrent.Exchanger.exchange", category = "barrier")
  static void exchangerTimed(Place place) throws Exception {
    try {
      Place.use(new Exchanger<String>().exchange("ours", 5, TimeUnit.MILLISECONDS));
    } catch (TimeoutException expected) {
      Place.use(expected);
    }
  }
}
