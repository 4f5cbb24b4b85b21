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

  /** Waits until an exhausted pool was reported, at most half a minute. */
  void waitForReport() {
    for (int i = 0; i < MOST_PAUSES && !isReported(); i++) {
      pause(50);
    }
  }

  /** Computes for as long. */
  void computeUntilReport() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (System.nanoTime() < end && !isReported()) {
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

  private boolean isReported() {
    try {
      return Files.exists(report) && Files.readString(report).contains("pool-exhausted");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
