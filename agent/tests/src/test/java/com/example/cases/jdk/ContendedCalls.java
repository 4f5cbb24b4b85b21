package com.example.cases.jdk;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

/** Locks that somebody else holds. */
final class ContendedCalls {

  private ContendedCalls() {}

  /** Returns once another thread holds the lock, which it gives back after a while. */
  private static <L extends Lock> L held(L lock) throws InterruptedException {
    CountDownLatch taken = new CountDownLatch(1);
    Thread holder =
        new Thread(
            () -> {
              lock.lock();
              taken.countDown();
              Place.slow();
              lock.unlock();
            });
    holder.start();
    while (taken.getCount() > 0) {
      Thread.onSpinWait();
    }
    return lock;
  }

  @Waits(value = "java.util.concurrent.locks.ReentrantLock.lock", category = "lock")
  static void lock(Place place) throws Exception {
    held(new ReentrantLock()).lock();
  }

  @Waits(value = "java.util.concurrent.locks.ReentrantLock.lock", category = "lock")
  static void fairLock(Place place) throws Exception {
    held(new ReentrantLock(true)).lock();
  }

  @Waits(value = "java.util.concurrent.locks.ReentrantLock.lockInterruptibly", category = "lock")
  static void lockInterruptibly(Place place) throws Exception {
    held(new ReentrantLock()).lockInterruptibly();
  }

  @Waits(value = "java.util.concurrent.locks.ReentrantLock.tryLock", category = "lock")
  static void tryLockTimed(Place place) throws Exception {
    Place.use(held(new ReentrantLock()).tryLock(10, TimeUnit.MILLISECONDS));
  }

  @Waits(
      value = "java.util.concurrent.locks.ReentrantReadWriteLock.ReadLock.lock",
      category = "lock")
  static void readLock(Place place) throws Exception {
    ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    held(lock.writeLock());
    lock.readLock().lock();
  }

  @Waits(
      value = "java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock.lock",
      category = "lock")
  static void writeLock(Place place) throws Exception {
    ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    held(lock.readLock());
    lock.writeLock().lock();
  }

  @Waits(value = "java.util.concurrent.locks.StampedLock.writeLock", category = "lock")
  static void stampedWriteLock(Place place) throws Exception {
    Place.use(heldForReading().writeLock());
  }

  @Waits(value = "java.util.concurrent.locks.StampedLock.tryWriteLock", category = "lock")
  static void stampedWriteLockTimed(Place place) throws Exception {
    Place.use(heldForReading().tryWriteLock(10, TimeUnit.MILLISECONDS));
  }

  @Waits(value = "java.util.concurrent.locks.StampedLock.readLock", category = "lock")
  static void stampedReadLock(Place place) throws Exception {
    Place.use(heldForWriting().readLock());
  }

  @Waits(value = "java.util.concurrent.locks.StampedLock.tryReadLock", category = "lock")
  static void stampedReadLockTimed(Place place) throws Exception {
    Place.use(heldForWriting().tryReadLock(10, TimeUnit.MILLISECONDS));
  }

  @Waits(value = "java.util.concurrent.locks.Lock.lock", category = "lock")
  static void stampedView(Place place) throws Exception {
    heldForWriting().asReadLock().lock();
  }

  private static StampedLock heldForReading() throws InterruptedException {
    StampedLock lock = new StampedLock();
    held(lock.asReadLock());
    return lock;
  }

  private static StampedLock heldForWriting() throws InterruptedException {
    StampedLock lock = new StampedLock();
    held(lock.asWriteLock());
    return lock;
  }
}
