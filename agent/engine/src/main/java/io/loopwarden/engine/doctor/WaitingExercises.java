package io.loopwarden.engine.doctor;

import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Sleeping, parking, joining and monitors. */
final class WaitingExercises {

  private static final long NANOS = 100_000L;

  private WaitingExercises() {}

  static void addTo(List<Exercise> all) {
    all.add(new Exercise("java.lang.Thread#sleep(J)", () -> Foreign.callers().sleep()));
    all.add(new Exercise("java.lang.Thread#sleep(JI)", () -> Thread.sleep(0, 500_000)));
    all.add(
        new Exercise(
            "java.lang.Thread#sleep(Ljava/time/Duration;)", WaitingExercises::sleepForDuration));
    all.add(new Exercise("java.lang.Object#wait(J)", () -> Foreign.callers().await()));
    all.add(new Exercise("java.lang.Object#wait()", WaitingExercises::awaitNotification));
    all.add(new Exercise("java.lang.Object#wait(JI)", WaitingExercises::awaitForNanos));
    all.add(new Exercise("java.lang.Thread#join", WaitingExercises::join));
    all.add(
        new Exercise(
            "java.util.concurrent.locks.LockSupport#park", WaitingExercises::parkUntilWoken));
    all.add(
        new Exercise(
            "java.util.concurrent.locks.LockSupport#parkNanos",
            () -> LockSupport.parkNanos(NANOS)));
    all.add(
        new Exercise(
            "java.util.concurrent.locks.LockSupport#parkUntil",
            () -> LockSupport.parkUntil(System.currentTimeMillis() + 1)));
  }

  /** A park that finds its permit would be no wait. */
  private static void parkUntilWoken() {
    Thread parked = Thread.currentThread();
    Thread waker =
        new Thread(
            () -> {
              while (parked.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
              }
              LockSupport.unpark(parked);
            });
    waker.setDaemon(true);
    waker.start();
    LockSupport.park();
  }

  /** {@code Thread.sleep(Duration)} came with JDK 19, after the release this is compiled for. */
  private static void sleepForDuration() throws Exception {
    Thread.class
        .getMethod("sleep", java.time.Duration.class)
        .invoke(null, java.time.Duration.ofNanos(NANOS));
  }

  @SuppressWarnings("WaitNotInLoop") // the wait itself is what is wanted
  private static void awaitNotification() throws InterruptedException {
    Object monitor = new Object();
    Thread waker =
        new Thread(
            () -> {
              synchronized (monitor) {
                monitor.notifyAll();
              }
            });
    synchronized (monitor) {
      waker.start();
      monitor.wait();
    }
  }

  @SuppressWarnings("WaitNotInLoop") // the wait itself is what is wanted
  private static void awaitForNanos() throws InterruptedException {
    Object monitor = new Object();
    synchronized (monitor) {
      monitor.wait(0, 500_000);
    }
  }

  private static void join() throws InterruptedException {
    Thread other = new Thread(() -> LockSupport.parkNanos(NANOS));
    other.start();
    other.join();
  }
}
