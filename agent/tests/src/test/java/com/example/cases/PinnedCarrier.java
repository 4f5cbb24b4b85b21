package com.example.cases;

import java.nio.file.Path;

/** A virtual thread that waits in a class initialiser, from JDK 21 on, beside others that sleep. */
public final class PinnedCarrier {

  private static final int MOST_WAITS = 400;

  private static Path report = Path.of("");

  private PinnedCarrier() {}

  public static void main(String[] arguments) throws Exception {
    report = Path.of(arguments[0]);
    for (int i = 0; i < 1_000; i++) {
      startVirtual(PinnedCarrier::sleep);
    }
    startVirtual(Initialised::touch).join();
    System.out.println("done");
  }

  /** By reflection, because this is compiled for JDK 17. */
  private static Thread startVirtual(Runnable task) throws Exception {
    return (Thread) Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
  }

  private static void sleep() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits, with its carrier, until that was reported. */
  private static final class Initialised {

    static {
      for (int i = 0; i < MOST_WAITS && !Reported.has(report, "ForkJoinPool"); i++) {
        sleep();
      }
    }

    static void touch() {}
  }
}
