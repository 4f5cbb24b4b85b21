package com.example.cases.jdk;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Sleeping, joining threads, waiting on monitors. */
@SuppressWarnings({"WaitNotInLoop", "ThreadJoinLoop"}) // the waits themselves are wanted
final class SleepCalls {

  private SleepCalls() {}

  @Waits(value = "java.lang.Thread.sleep", category = "sleep")
  static void sleep(Place place) throws Exception {
    Thread.sleep(5);
  }

  @Waits(value = "java.lang.Thread.sleep", category = "sleep")
  static void sleepNanos(Place place) throws Exception {
    Thread.sleep(2, 500_000);
  }

  @Waits(value = "java.lang.Thread.sleep", category = "sleep", since = 19)
  static void sleepDuration(Place place) throws Exception {
    Thread.class.getMethod("sleep", Duration.class).invoke(null, Duration.ofMillis(5));
  }

  interface Pause {
    void millis(long millis) throws InterruptedException;
  }

  @Waits(value = "java.lang.Thread.sleep", category = "sleep")
  static void sleepReference(Place place) throws Exception {
    Pause pause = Thread::sleep;
    pause.millis(5);
  }

  @Waits(value = "java.lang.Thread.sleep", category = "sleep")
  static void sleepReflected(Place place) throws Exception {
    Thread.class.getMethod("sleep", long.class).invoke(null, 5L);
  }

  @Waits(value = "java.lang.Thread.sleep", category = "sleep")
  static void sleepByHandle(Place place) throws Throwable {
    MethodHandle sleep =
        MethodHandles.lookup()
            .findStatic(Thread.class, "sleep", MethodType.methodType(void.class, long.class));
    sleep.invokeExact(5L);
  }

  @Waits(value = "java.lang.Thread.sleep", category = "sleep")
  static void sleepByUnreflectedHandle(Place place) throws Throwable {
    MethodHandles.lookup().unreflect(Thread.class.getMethod("sleep", long.class)).invoke(5L);
  }

  @Waits(value = "java.util.concurrent.TimeUnit.sleep", category = "sleep")
  static void unitSleep(Place place) throws Exception {
    TimeUnit.MILLISECONDS.sleep(5);
  }

  @Waits(value = "java.util.concurrent.TimeUnit.sleep", category = "sleep")
  static void unitSleepReference(Place place) throws Exception {
    Pause pause = TimeUnit.MILLISECONDS::sleep;
    pause.millis(5);
  }

  @Waits(value = "java.util.concurrent.TimeUnit.timedJoin", category = "join")
  static void unitTimedJoin(Place place) throws Exception {
    TimeUnit.MILLISECONDS.timedJoin(slowThread(), 5);
  }

  @Waits(value = "java.util.concurrent.TimeUnit.timedWait", category = "wait")
  static void unitTimedWait(Place place) throws Exception {
    synchronized (place) {
      TimeUnit.MILLISECONDS.timedWait(place, 5);
    }
  }

  private static Thread slowThread() {
    Thread thread = new Thread(Place::slow);
    thread.start();
    return thread;
  }

  @Waits(value = "java.lang.Thread.join", category = "join")
  static void join(Place place) throws Exception {
    slowThread().join();
  }

  @Waits(value = "java.lang.Thread.join", category = "join")
  static void joinMillis(Place place) throws Exception {
    slowThread().join(5);
  }

  @Waits(value = "java.lang.Thread.join", category = "join")
  static void joinNanos(Place place) throws Exception {
    slowThread().join(5, 10);
  }

  @Waits(value = "java.lang.Thread.join", category = "join", since = 19)
  static void joinDuration(Place place) throws Exception {
    Thread.class.getMethod("join", Duration.class).invoke(slowThread(), Duration.ofMillis(5));
  }

  @Waits(value = "java.lang.Object.wait", category = "wait")
  static void await(Place place) throws Exception {
    synchronized (place) {
      Place.later(
          () -> {
            synchronized (place) {
              place.notifyAll();
            }
          });
      place.wait();
    }
  }

  @Waits(value = "java.lang.Object.wait", category = "wait")
  static void awaitMillis(Place place) throws Exception {
    synchronized (place) {
      place.wait(5);
    }
  }

  @Waits(value = "java.lang.Object.wait", category = "wait")
  static void awaitNanos(Place place) throws Exception {
    synchronized (place) {
      place.wait(5, 10);
    }
  }

  @Waits(value = "java.lang.Object.wait", category = "wait")
  static void awaitReference(Place place) throws Exception {
    Object monitor = new Object();
    Pause pause = monitor::wait;
    synchronized (monitor) {
      pause.millis(5);
    }
  }

  @Waits(value = "java.lang.Object.wait", category = "wait", since = 19)
  static void awaitReflected(Place place) throws Exception {
    synchronized (place) {
      Object.class.getMethod("wait", long.class).invoke(place, 5L);
    }
  }

  @Waits(value = "java.lang.ref.ReferenceQueue.remove", category = "queue")
  static void referenceQueue(Place place) throws Exception {
    Place.use(new java.lang.ref.ReferenceQueue<String>().remove(5));
  }
}
