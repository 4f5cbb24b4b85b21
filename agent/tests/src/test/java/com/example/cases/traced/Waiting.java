package com.example.cases.traced;

/** What the cases do on a loop, and must not. */
public final class Waiting {

  private static final long MILLIS = 60;
  private static final long READY_MILLIS = 3_000;

  private Waiting() {}

  /** Waits and answers at once. */
  public static String onLoop() {
    return millis(MILLIS);
  }

  /** Lets the agent find what there is; a span of an SDK it has not met gets no event. */
  public static void untilSpansAreReady() {
    millis(READY_MILLIS);
  }

  private static String millis(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return "waited";
  }
}
