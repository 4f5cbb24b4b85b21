package com.example.cases.libs;

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
}
