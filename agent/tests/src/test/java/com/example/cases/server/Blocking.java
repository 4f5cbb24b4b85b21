package com.example.cases.server;

import java.util.concurrent.Callable;

/** What handlers and callbacks do. */
final class Blocking {

  private static final long MILLIS = 20;

  private Blocking() {}

  /** Waits where nobody may wait. */
  static String onLoop() {
    return sleep();
  }

  /** Waits where the framework is made for it. */
  static String onWorker() {
    return sleep();
  }

  /** The same as a task of a pool. */
  static Callable<String> worker() {
    return Blocking::onWorker;
  }

  private static String sleep() {
    try {
      Thread.sleep(MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return "slept";
  }
}
