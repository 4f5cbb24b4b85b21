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

  /** Waits until a pool was reported as exhausted, at most half a minute. */
  void waitForReport(String pool) {
    for (int i = 0; i < MOST_PAUSES && !isReported(pool); i++) {
      pause(50);
    }
  }

  /** Computes for as long. */
  void computeUntilReport(String pool) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (System.nanoTime() < end && !isReported(pool)) {
      long pause = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
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
