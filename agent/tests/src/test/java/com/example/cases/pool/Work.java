package com.example.cases.pool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What tasks of a pool do, and how many of them. */
public final class Work {

  private static final int MOST_PAUSES = 600;
  private static final long PAUSE_MILLIS = 50;
  private static final long UNTIL_WOKEN_MILLIS = 10 * MOST_PAUSES * PAUSE_MILLIS;

  private final Path report;

  Work(Path report) {
    this.report = report;
  }

  /** Hands over tasks and waits for the end of all. */
  void run(int tasks, Runnable task, Consumer<Runnable> handOver) throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(tasks);
    for (int i = 0; i < tasks; i++) {
      handOver.accept(
          () -> {
            try {
              task.run();
            } finally {
              ended.countDown();
            }
          });
    }
    if (!ended.await(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException(ended.getCount() + " tasks did not end");
    }
  }

  /**
   * Waits until a pool was reported as exhausted, at most half a minute. In one sleep, from which
   * another thread wakes it, so that whoever looks at it meanwhile sees nothing else.
   */
  void waitForReport(String pool) {
    if (!isReported(pool)) {
      wakeOnceReported(pool, Thread.currentThread());
      pause(UNTIL_WOKEN_MILLIS);
      boolean unused = Thread.interrupted(); // by that thread; the pool is not to see it
    }
  }

  private void wakeOnceReported(String pool, Thread sleeper) {
    Thread waking =
        new Thread(
            () -> {
              for (int i = 0; i < MOST_PAUSES && !isReported(pool); i++) {
                pause(PAUSE_MILLIS);
              }
              sleeper.interrupt();
            },
            "waking");
    waking.setDaemon(true);
    waking.start();
  }

  /** Computes for as long. */
  void computeUntilReport(String pool) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (System.nanoTime() < end && !isReported(pool)) {
      long pause = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);
      while (System.nanoTime() < pause) {
        Thread.onSpinWait();
      }
    }
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isReported(String pool) {
    try {
      return Files.exists(report) && Files.readString(report).contains("thread pool " + pool);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
