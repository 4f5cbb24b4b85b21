package com.example.blockhound;

/** Methods that a provider speaks of. */
final class Shipped {

  private Shipped() {}

  static void allowed() throws InterruptedException {
    pause();
  }

  static void outer() throws InterruptedException {
    allowedThenNot();
  }

  private static void allowedThenNot() throws InterruptedException {
    allowed(true);
  }

  private static void allowed(boolean deeper) throws InterruptedException {
    disallowed(deeper);
  }

  private static void disallowed(boolean deeper) throws InterruptedException {
    Thread.sleep(deeper ? 2 : 1);
  }

  private static void pause() throws InterruptedException {
    Thread.sleep(2);
  }

  static int marked(int number) {
    return number + 1;
  }

  static int marked(long number) {
    return (int) number + 2;
  }

  /** A thread that the provider says must not block. */
  static final class Tender extends Thread {

    Tender(Runnable task) {
      super(null, task, "tender");
    }
  }
}
