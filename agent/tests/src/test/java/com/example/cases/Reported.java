package com.example.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * What the agent's report says by now. Threads that a test has the agent sample are told by {@link
 * #then} rather than read it themselves: the sample may come just then.
 */
public final class Reported {

  private static final int MOST_LOOKS = 600;
  private static final long LOOK_MILLIS = 50;

  private Reported() {}

  /** Does something once a text is in the report, at the latest after half a minute. */
  public static void then(Path report, String text, Runnable action) {
    Thread reading =
        new Thread(
            () -> {
              awaitOrGiveUp(report, text);
              action.run();
            },
            "reading");
    reading.setDaemon(true);
    reading.start();
  }

  private static void awaitOrGiveUp(Path report, String text) {
    try {
      for (int i = 0; i < MOST_LOOKS && !has(report, text); i++) {
        TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns whether a text is in the report. */
  public static boolean has(Path report, String text) {
    try {
      return Files.exists(report) && Files.readString(report).contains(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
