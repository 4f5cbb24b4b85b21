package io.loopwarden.tests.jvm;

import java.util.concurrent.CountDownLatch;

/** The program the harness tests fork: prints on both streams, then exits or hangs as told. */
final class PrintingChild {

  private PrintingChild() {}

  public static void main(String[] arguments) throws InterruptedException {
    System.out.println("feature " + Runtime.version().feature());
    if (arguments.length == 0) {
      return;
    }
    if (arguments[0].equals("hang")) {
      System.out.println("hanging for ever");
      new CountDownLatch(1).await();
    }
    System.err.println("greeting " + System.getProperty("greeting"));
    System.exit(Integer.parseInt(arguments[1]));
  }
}
