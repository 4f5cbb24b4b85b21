package io.loopwarden.benchmarks.startup;

/** The program whose start is timed. */
public final class HelloWorld {

  private HelloWorld() {}

  /** Prints one line and ends. */
  public static void main(String[] arguments) {
    System.out.println("Hello, world");
  }
}
