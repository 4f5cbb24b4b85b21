package com.example.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Computation on virtual threads, from JDK 21 on. Arguments: the report, then the cases to run one
 * after the other.
 */
public final class StarvedCarriers {

  private static final long MOST_NANOS = 30_000_000_000L;
  private static final long HEALTHY_NANOS = 3_000_000_000L;
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private final AtomicBoolean reported = new AtomicBoolean();

  private StarvedCarriers(Path report) {
    Reported.then(report, "starved-carriers", () -> reported.set(true));
  }

  public static void main(String[] arguments) throws Exception {
    StarvedCarriers cases = new StarvedCarriers(Path.of(arguments[0]));
    for (int i = 1; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "starved" -> cases.all(PROCESSORS + 2, true, () -> cases.compute(MOST_NANOS));
        case "one" -> cases.all(PROCESSORS - 1, true, () -> cases.compute(HEALTHY_NANOS));
        case "platform" -> cases.platform();
        case "waiting" -> cases.all(1_000, true, () -> pause(1_500));
        case "steps" -> cases.all(PROCESSORS + 2, true, cases::computeInSteps);
        default -> throw new IllegalArgumentException(arguments[i]);
      }
    }
    System.out.println("done");
  }

  /** The same on platform threads, beside virtual ones that wait. */
  private void platform() throws Exception {
    Thread waiting = start(true, () -> pause(2_500));
    all(PROCESSORS + 2, false, () -> compute(HEALTHY_NANOS));
    waiting.join();
  }

  private void all(int count, boolean virtual, Runnable task) throws Exception {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      threads.add(start(virtual, task));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** By reflection, because this is compiled for JDK 17. */
  private static Thread start(boolean virtual, Runnable task) throws Exception {
    if (virtual) {
      return (Thread)
          Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
    }
    Thread thread = new Thread(task);
    thread.start();
    return thread;
  }

  /** Until it is reported, but no longer than so. */
  private void compute(long nanos) {
    long end = System.nanoTime() + nanos;
    while (System.nanoTime() < end && !reported.get()) {
      spin(100_000_000L);
    }
  }

  /** In between others have their turn; those that only yield would keep them out. */
  private void computeInSteps() {
    long end = System.nanoTime() + HEALTHY_NANOS;
    while (System.nanoTime() < end) {
      spin(1_000_000L);
      pause(5);
    }
  }

  private static void spin(long nanos) {
    long end = System.nanoTime() + nanos;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
