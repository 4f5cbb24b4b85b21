package com.example.cases.stall;

import java.util.concurrent.CountDownLatch;

/** A healthy handler that something outside stops for a while: it ends as soon as it goes on. */
final class Pauses {

  private static final long PAUSE_NANOS = 40_000_000;

  private Pauses() {}

  /** A task that is in its turn from the latch on until the pause is over. */
  static Runnable task(CountDownLatch entered) {
    return () -> {
      entered.countDown();
      awaitPause();
    };
  }

  private static void awaitPause() {
    long before = System.nanoTime();
    long now = before;
    while (now - before < PAUSE_NANOS) {
      before = now;
      now = System.nanoTime();
    }
  }
}
