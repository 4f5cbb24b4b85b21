package com.example.cases.stall;

import static com.example.cases.stall.CpuTime.CLOCK;

import com.example.cases.Loop;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/** Handlers that wait for another thread's monitor, or sleep in roundabout ways. */
final class Waiting {

  private static final Object MONITOR = new Object();
  private static final Object FREE_MONITOR = new Object();
  private static final long HELD_NANOS = 300_000_000;
  private static final long SLEEP_MILLIS = 200;
  private static final Method SLEEP_METHOD = sleepMethod();
  private static final MethodHandle SLEEP_HANDLE = sleepHandle();

  private static volatile Thread loopThread = Thread.currentThread();

  private Waiting() {}

  /** Another thread has the monitor when the handler comes, and keeps it for a while. */
  static void contend(Loop loop) throws InterruptedException {
    StallCases.await(loop, () -> loopThread = Thread.currentThread());
    CountDownLatch held = new CountDownLatch(1);
    Thread holder = new Thread(() -> hold(held), "holder");
    holder.start();
    held.await();
    StallCases.await(loop, Waiting::enterMonitor);
    holder.join();
    StallCases.await(loop, Waiting::enterFreeMonitor);
  }

  private static void hold(CountDownLatch held) {
    synchronized (MONITOR) {
      held.countDown();
      while (loopThread.getState() != Thread.State.BLOCKED) {
        Thread.onSpinWait();
      }
      long end = System.nanoTime() + HELD_NANOS;
      while (System.nanoTime() < end) {
        LockSupport.parkNanos(end - System.nanoTime());
      }
    }
  }

  private static void enterMonitor() {
    synchronized (MONITOR) {
      Computing.result = MONITOR;
    }
  }

  private static void enterFreeMonitor() {
    for (int i = 0; i < 1_000; i++) {
      synchronized (FREE_MONITOR) {
        Computing.result = FREE_MONITOR;
      }
    }
  }

  static void sleepByReflection() {
    computeFirst();
    try {
      SLEEP_METHOD.invoke(null, SLEEP_MILLIS);
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException(failed);
    }
  }

  static void sleepByHandle() {
    computeFirst();
    try {
      SLEEP_HANDLE.invokeExact(SLEEP_MILLIS);
    } catch (Throwable failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void computeFirst() {
    long end = CLOCK.getCurrentThreadCpuTime() + 10_000_000;
    while (CLOCK.getCurrentThreadCpuTime() < end) {
      Computing.result = Integer.toString(SLEEP_METHOD.hashCode());
    }
  }

  private static Method sleepMethod() {
    try {
      return Thread.class.getMethod("sleep", long.class);
    } catch (NoSuchMethodException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static MethodHandle sleepHandle() {
    try {
      return MethodHandles.lookup()
          .findStatic(Thread.class, "sleep", MethodType.methodType(void.class, long.class));
    } catch (ReflectiveOperationException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
