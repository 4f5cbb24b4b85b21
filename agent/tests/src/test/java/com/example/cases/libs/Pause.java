package com.example.cases.libs;

import java.lang.Thread.State;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Lets others wait. */
final class Pause {

  private static final long MILLIS = 50;

  private Pause() {}

  /** Pauses the calling thread, which is no loop. */
  static void shortly() {
    try {
      TimeUnit.MILLISECONDS.sleep(MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A future that another thread completes as soon as the calling thread waits. */
  static CompletableFuture<String> endingWhenAwaited() {
    CompletableFuture<String> future = new CompletableFuture<>();
    Thread caller = Thread.currentThread();
    Servers.workers()
        .execute(
            () -> {
              untilWaiting(caller);
              future.complete("done");
            });
    return future;
  }

  /** Returns when a thread waits. */
  static void untilWaiting(Thread thread) {
    while (thread.getState() != State.WAITING && thread.getState() != State.TIMED_WAITING) {
      Thread.yield();
    }
  }
}
