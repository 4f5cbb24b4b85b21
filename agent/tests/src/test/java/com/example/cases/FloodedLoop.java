package com.example.cases;

import io.netty.channel.EventLoop;
import io.netty.channel.nio.NioEventLoopGroup;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;

/**
 * A Netty loop flooded with one short blocking call, and in the midst of it a single other one.
 * Ends by {@link Runtime#halt} two seconds later: no shutdown hook runs.
 */
@SuppressWarnings("deprecation") // the one class that both Netty lines have
public final class FloodedLoop {

  private static final int ROUNDS = 200_000;

  private FloodedLoop() {}

  public static void main(String[] arguments) throws Exception {
    EventLoop loop = new NioEventLoopGroup(1).next();
    File file = File.createTempFile("loopwarden", ".txt");
    file.deleteOnExit();
    loop.submit(() -> flood(file)).get();
    Thread.sleep(2_000); // what the product promises: on disk within two seconds
    System.out.println("done");
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  private static Object flood(File file) throws IOException, InterruptedException {
    try (FileInputStream in = new FileInputStream(file)) {
      for (int i = 0; i < ROUNDS; i++) {
        readAgain(in);
        if (i == ROUNDS / 2) {
          sleepOnce();
        }
      }
    }
    return file;
  }

  private static void readAgain(FileInputStream in) throws IOException {
    in.read();
  }

  private static void sleepOnce() throws InterruptedException {
    Thread.sleep(1);
  }
}
