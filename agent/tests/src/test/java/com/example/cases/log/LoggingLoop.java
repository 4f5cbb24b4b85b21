package com.example.cases.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** An application that logs by SLF4J, or does not, and sleeps on the loop that a rule names. */
public final class LoggingLoop {

  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

  private LoggingLoop() {}

  /**
   * Runs the application.
   *
   * @param arguments by what it logs, {@code slf4j}, {@code jul}, both or {@code none}; in which
   *     method it sleeps, {@code settings} or {@code templates}; the file in which a finding must
   *     be told before it ends, or nothing
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments[0].contains("slf4j")) {
      LoggerFactory.getLogger("app").info("the application begins");
    }
    if (arguments[0].contains("jul")) {
      java.util.logging.Logger.getLogger("app").info("the application begins");
    }
    boolean settings = arguments[1].equals("settings");
    Runnable task = settings ? LoggingLoop::loadSettings : LoggingLoop::loadTemplates;
    Thread loop = new Thread(task, "acme-loop-1");
    loop.start();
    loop.join();
    if (arguments.length > 2) {
      awaitFindingIn(Path.of(arguments[2]));
    }
  }

  private static void awaitFindingIn(Path file) throws IOException, InterruptedException {
    long until = System.nanoTime() + PATIENCE_NANOS;
    while (!tells(file) && System.nanoTime() - until < 0) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private static boolean tells(Path file) throws IOException {
    return Files.exists(file) && Files.readString(file).contains("BLOCKED");
  }

  private static void loadSettings() {
    try {
      Thread.sleep(30);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void loadTemplates() {
    try {
      Thread.sleep(30);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
