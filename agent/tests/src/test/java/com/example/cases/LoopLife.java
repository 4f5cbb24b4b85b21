package com.example.cases;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The life of a loop that blocks nowhere but in the calls a test asks for. */
final class LoopLife {

  private static final int TASKS = 200;
  private static final long IDLE_MILLIS = 300;

  private LoopLife() {}

  /** Runs a load, leaves the loop idle, makes the calls on it, and stops its framework. */
  static void run(Loop loop, String[] arguments, int callsFrom) throws Exception {
    load(loop);
    Thread.sleep(IDLE_MILLIS);
    load(loop);
    String[] calls = new String[arguments.length - callsFrom];
    System.arraycopy(arguments, callsFrom, calls, 0, calls.length);
    Loop.drive(loop, calls);
  }

  private static void load(Loop loop) throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(TASKS);
    for (int i = 0; i < TASKS; i++) {
      loop.execute(ended::countDown);
    }
    if (!ended.await(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException(ended.getCount() + " tasks did not end");
    }
  }
}
