package com.example.cases;

import io.loopwarden.api.LedgerAccess;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** A loop or a pool that runs tasks, whatever its framework. */
public interface Loop {

  /** Hands a task to the loop; returns at once. */
  void execute(Runnable task);

  /** Stops the framework. */
  void close() throws Exception;

  /**
   * Runs calls on the loop one by one and waits for each; prints {@code done} when all have ended.
   */
  static void drive(Loop loop, String[] calls) throws Exception {
    for (String call : calls) {
      await(loop, call);
    }
    // A few empty turns, so that idle waits happen after the last call as well.
    for (int i = 0; i < 3; i++) {
      await(loop, "nothing");
    }
    if (Arrays.stream(calls).anyMatch(call -> call.startsWith("small."))) {
      LedgerAccess.active().findings(); // the end of the JVM waits a second for the agent, no more
    }
    loop.close();
    System.out.println("done");
  }

  private static void await(Loop loop, String call) throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    loop.execute(
        () -> {
          try {
            run(call);
          } catch (Throwable thrown) {
            failure.set(thrown);
          } finally {
            ended.countDown();
          }
        });
    if (!ended.await(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException(call + " did not end");
    }
    if (failure.get() != null) {
      System.out.println(call + " threw " + rootOf(failure.get()));
    }
  }

  private static void run(String call) throws Exception {
    switch (call) {
      case "nothing" -> {}
      case "warmUp" -> spin();
      case "quiet" -> QuietCalls.make();
      default -> makeCall(call);
    }
  }

  private static void makeCall(String call) throws Exception {
    if (call.startsWith("jdbc.")) {
      JdbcCalls.make(call.substring("jdbc.".length()));
    } else if (call.startsWith("monitor.")) {
      ContendedCalls.make(call.substring("monitor.".length()));
    } else if (call.startsWith("small.")) {
      SmallWaits.make(call.substring("small.".length()));
    } else {
      BlockingCalls.make(call);
    }
  }

  /** Works on for so long that the agent has begun to watch; a wait would be a finding. */
  private static void spin() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static Throwable rootOf(Throwable thrown) {
    return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
  }
}
