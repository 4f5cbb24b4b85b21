package com.example.cases;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * A standard error stream that takes nothing more. A thread that nobody waits for stands in its
 * write from then on. A program must not print nearly as much as a pipe holds itself: that is 16
 * pages on Linux, a line of the agent that comes amid its writes takes a page for itself, and then
 * the program stands in its print for ever.
 */
public final class FullErrors {

  private static final String FILLING = "fill";
  private static final int MORE_THAN_A_PIPE_HOLDS = 10_000_000;
  private static final long LOOK_MILLIS = 10;

  private FullErrors() {}

  /** Fills it, for as long as this JVM lives. What prints there afterwards does not come back. */
  public static void fill() throws InterruptedException {
    Thread filling = new Thread(FullErrors::write, FILLING);
    filling.setDaemon(true);
    filling.start();
    awaitWriting(FILLING);
  }

  /** Waits until a thread of that name stands in a write. */
  public static void awaitWriting(String name) throws InterruptedException {
    while (Thread.getAllStackTraces().entrySet().stream()
        .noneMatch(
            thread -> thread.getKey().getName().equals(name) && isWriting(thread.getValue()))) {
      Thread.sleep(LOOK_MILLIS);
    }
  }

  private static boolean isWriting(StackTraceElement[] stack) {
    return Arrays.stream(stack).anyMatch(frame -> frame.getMethodName().equals("writeBytes"));
  }

  /** On the descriptor itself, so that no lock of {@link System#err} is held meanwhile. */
  private static void write() {
    try (FileOutputStream stream = new FileOutputStream(FileDescriptor.err)) {
      stream.write(new byte[MORE_THAN_A_PIPE_HOLDS]);
    } catch (IOException closed) {
      throw new IllegalStateException(closed);
    }
  }
}
