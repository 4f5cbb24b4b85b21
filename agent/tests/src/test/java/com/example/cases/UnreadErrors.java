package com.example.cases;

import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/**
 * Fills the error stream that nobody reads, has a loop sleep, and ends once the agent stands in its
 * attempt to tell that. Its {@code java.util.logging} flushes the console at the JVM's end.
 */
public final class UnreadErrors {

  private UnreadErrors() {}

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").info("the console is open");
    Thread fill = new Thread(UnreadErrors::fill, "fill");
    fill.setDaemon(true);
    fill.start();
    awaitWriting("fill");
    MultiThreadIoEventLoopGroup loops =
        new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    loops.submit(UnreadErrors::sleep).get();
    awaitWriting("loopwarden-console");
    loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).get();
    System.out.println("done");
  }

  private static Void sleep() throws InterruptedException {
    Thread.sleep(20);
    return null;
  }

  private static void fill() {
    try (FileOutputStream stream = new FileOutputStream(FileDescriptor.err)) {
      stream.write(new byte[10_000_000]);
    } catch (IOException closed) {
      throw new IllegalStateException(closed);
    }
  }

  private static void awaitWriting(String name) throws InterruptedException {
    while (Thread.getAllStackTraces().entrySet().stream()
        .noneMatch(
            thread ->
                thread.getKey().getName().equals(name)
                    && Arrays.stream(thread.getValue())
                        .anyMatch(frame -> frame.getMethodName().equals("writeBytes")))) {
      Thread.sleep(10);
    }
  }
}
