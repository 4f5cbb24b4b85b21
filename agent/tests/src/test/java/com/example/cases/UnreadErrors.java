package com.example.cases;

import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
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
    FullErrors.fill();
    MultiThreadIoEventLoopGroup loops =
        new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    loops.submit(UnreadErrors::sleep).get();
    FullErrors.awaitWriting("loopwarden-console");
    loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).get();
    System.out.println("done");
  }

  private static Void sleep() throws InterruptedException {
    Thread.sleep(20);
    return null;
  }
}
