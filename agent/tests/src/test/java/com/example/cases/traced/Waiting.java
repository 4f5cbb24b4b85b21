package com.example.cases.traced;

/** What the cases do on a loop, and must not. */
final class Waiting {

  /** So many waits that the agent has found the libraries before the last of them. */
  static final int OFTEN = 50;

  private static final long MILLIS = 60;

  private Waiting() {}

  /** Waits and answers at once. */
  static String onLoop() {
    try {
      Thread.sleep(MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return "waited";
  }
}
