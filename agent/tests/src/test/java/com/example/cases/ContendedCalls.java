package com.example.cases;

import java.util.Collections;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.Map;
import java.util.Vector;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Enters monitors that another thread has, each from a method of its own name. The other thread
 * keeps the monitor until the caller is seen to wait for it, and then for a while.
 */
public final class ContendedCalls {

  private static final long LONG_MILLIS = 500;
  private static final long SHORT_MICROS = 300;
  private static final long DISTURBED_NANOS = 2_000_000;
  private static final AtomicBoolean BEGUN = new AtomicBoolean();

  private ContendedCalls() {}

  /** Makes a call by its name, on the calling thread. */
  static void make(String call) throws Exception {
    switch (call) {
      case "first", "block" -> block(new Cache());
      case "method" -> method(new Cache());
      case "staticMethod" -> staticMethod();
      case "hashtable" -> hashtable(new Hashtable<>());
      case "vector" -> vector(new Vector<>());
      case "stringBuffer" -> stringBuffer(new StringBuffer());
      case "synchronizedMap" -> synchronizedMap(Collections.synchronizedMap(new HashMap<>()));
      case "reflection" -> reflection(new Cache());
      case "lambda" -> lambda(new Cache());
      case "initialisation" -> initialisation();
      case "initialisationByName" -> initialisationByName();
      case "waitAndReenter" -> waitAndReenter(new Cache());
      case "short" -> shortly(new Cache());
      case "uncontended" -> uncontended(new Cache());
      default -> throw new IllegalArgumentException(call);
    }
  }

  private static void block(Cache cache) throws Exception {
    Holder holder = Holder.of(cache, LONG_MILLIS * 1_000);
    synchronized (cache) {
      cache.reads++;
    }
    holder.join();
  }

  private static void method(Cache cache) throws Exception {
    Holder holder = Holder.of(cache, LONG_MILLIS * 1_000);
    cache.read();
    holder.join();
  }

  private static void staticMethod() throws Exception {
    Holder holder = Holder.of(Cache.class, LONG_MILLIS * 1_000);
    Cache.readAll();
    holder.join();
  }

  private static void hashtable(Hashtable<String, String> table) throws Exception {
    Holder holder = Holder.of(table, LONG_MILLIS * 1_000);
    table.put("key", "value");
    holder.join();
  }

  private static void vector(Vector<String> vector) throws Exception {
    Holder holder = Holder.of(vector, LONG_MILLIS * 1_000);
    vector.add("element");
    holder.join();
  }

  private static void stringBuffer(StringBuffer buffer) throws Exception {
    Holder holder = Holder.of(buffer, LONG_MILLIS * 1_000);
    buffer.append("text");
    holder.join();
  }

  private static void synchronizedMap(Map<String, String> map) throws Exception {
    Holder holder = Holder.of(map, LONG_MILLIS * 1_000);
    map.put("key", "value");
    holder.join();
  }

  private static void reflection(Cache cache) throws Exception {
    Holder holder = Holder.of(cache, LONG_MILLIS * 1_000);
    Cache.class.getDeclaredMethod("read").invoke(cache);
    holder.join();
  }

  private static void lambda(Cache cache) throws Exception {
    Holder holder = Holder.of(cache, LONG_MILLIS * 1_000);
    Runnable task =
        () -> {
          synchronized (cache) {
            cache.reads++;
          }
        };
    task.run();
    holder.join();
  }

  private static void initialisation() {
    Thread thread = initialising(ContendedCalls::useHeavy, "holder");
    useHeavy();
    awaitEnd(thread);
  }

  private static void useHeavy() {
    Heavy.use();
  }

  private static void initialisationByName() {
    Thread thread = initialising(ContendedCalls::loadSlow, "holder");
    loadSlow();
    awaitEnd(thread);
  }

  private static void loadSlow() {
    try {
      Class.forName("com.example.cases.ContendedCalls$Slow");
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** A thread that initialises a class by now, and does so for a while. */
  private static Thread initialising(Runnable use, String name) {
    BEGUN.set(false);
    Thread thread = new Thread(use, name);
    thread.start();
    while (!BEGUN.get()) {
      Thread.onSpinWait(); // a wait here would be a finding of its own
    }
    return thread;
  }

  private static void awaitEnd(Thread thread) {
    while (thread.isAlive()) {
      Thread.onSpinWait();
    }
  }

  /** Waits on a monitor that somebody else has when the time is over. */
  private static void waitAndReenter(Cache cache) throws Exception {
    Thread other = new Thread(() -> Holder.hold(cache, LONG_MILLIS * 1_000), "holder");
    synchronized (cache) {
      other.start(); // gets the monitor as soon as the wait gives it up
      cache.wait(100);
    }
    awaitEnd(other);
  }

  /** Says so when the machine made it a long wait. */
  private static void shortly(Cache cache) throws Exception {
    Holder holder = Holder.of(cache, SHORT_MICROS);
    long began = System.nanoTime();
    synchronized (cache) {
      cache.reads++;
    }
    if (System.nanoTime() - began > DISTURBED_NANOS) {
      System.out.println("disturbed");
    }
    holder.join();
  }

  private static void uncontended(Cache cache) {
    for (int i = 0; i < 1_000; i++) {
      synchronized (cache) {
        cache.reads++;
      }
      cache.read();
    }
  }

  /** Something with monitors. */
  static final class Cache {

    private static int allReads;

    private int reads;

    synchronized void read() {
      reads++;
    }

    static synchronized void readAll() {
      allReads++;
    }
  }

  /** A class that takes long to initialise. */
  static final class Heavy {

    private static final long READY = initialisedFor(LONG_MILLIS);

    static long use() {
      return READY;
    }
  }

  /** Another one. */
  static final class Slow {

    private static final long READY = initialisedFor(LONG_MILLIS);

    static long use() {
      return READY;
    }
  }

  private static long initialisedFor(long millis) {
    BEGUN.set(true);
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
    return end;
  }

  /** Holds a monitor until somebody waits for it, and a little longer. */
  static final class Holder implements Runnable {

    private final Object monitor;
    private final Thread waiter;
    private final long micros;
    private final CountDownLatch held = new CountDownLatch(1);
    private final Thread thread = new Thread(this, "holder");

    private Holder(Object monitor, Thread waiter, long micros) {
      this.monitor = monitor;
      this.waiter = waiter;
      this.micros = micros;
    }

    /** A thread that has the monitor when this returns. */
    static Holder of(Object monitor, long micros) {
      Holder holder = new Holder(monitor, Thread.currentThread(), micros);
      holder.thread.start();
      while (holder.held.getCount() != 0) {
        Thread.onSpinWait(); // a wait here would be a finding of its own
      }
      return holder;
    }

    @Override
    public void run() {
      synchronized (monitor) {
        held.countDown();
        holdOn();
      }
    }

    private void holdOn() {
      while (waiter.getState() != Thread.State.BLOCKED) {
        Thread.onSpinWait();
      }
      pause(micros);
    }

    /** Enters a monitor and keeps it for a time. */
    static void hold(Object monitor, long micros) {
      synchronized (monitor) {
        pause(micros);
      }
    }

    private static void pause(long micros) {
      long end = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(micros);
      while (System.nanoTime() < end) {
        LockSupport.parkNanos(end - System.nanoTime());
      }
    }

    /** Returns when the thread has ended, without a wait that would be a finding. */
    void join() {
      while (thread.isAlive()) {
        Thread.onSpinWait();
      }
    }
  }
}
