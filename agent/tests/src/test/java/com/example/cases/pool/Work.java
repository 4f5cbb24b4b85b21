package com.example.cases.pool;

import com.example.cases.Reported;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** What tasks of a pool do, and how many of them. */
public final class Work {

  private static final String PREFIX = "thread pool ";
  private static final long UNTIL_WOKEN_MILLIS = TimeUnit.MINUTES.toMillis(5);

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
   * Waits until a pool was reported as exhausted, at most half a minute. In one sleep, so that
   * whoever looks at it meanwhile sees nothing else.
   */
  void waitForReport(String pool) {
    if (!Reported.has(report, PREFIX + pool)) {
      Reported.then(report, PREFIX + pool, Thread.currentThread()::interrupt);
      pause(UNTIL_WOKEN_MILLIS);
      boolean unused = Thread.interrupted(); // the pool is not to see it
    }
  }

  /** Computes for as long, and does nothing else. */
  void computeUntilReport(String pool) {
    AtomicBoolean reported = new AtomicBoolean();
    Reported.then(report, PREFIX + pool, () -> reported.set(true));
    while (!reported.get()) {
      Thread.onSpinWait();
    }
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
