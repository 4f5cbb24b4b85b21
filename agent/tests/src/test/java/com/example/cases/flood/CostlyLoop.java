package com.example.cases.flood;

import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

/**
 * A Netty loop whose stacks are so deep that capturing them costs more than the agent may: until
 * the agent says so. Then it makes one other call, and rests until the agent says that it is over.
 */
@SuppressWarnings("deprecation") // the one class that both Netty lines have
public final class CostlyLoop {

  private static final int FRAMES = 500;

  private CostlyLoop() {}

  public static void main(String[] arguments) throws Exception {
    HeardLines lines = HeardLines.instead();
    File file = File.createTempFile("loopwarden", ".txt");
    file.deleteOnExit();
    EventLoopGroup group = new NioEventLoopGroup(1);
    EventLoop loop = group.next();
    try (FileInputStream in = new FileInputStream(file)) {
      Thread flood = new Thread(() -> floodWhileHeardOf(loop, in));
      flood.setDaemon(true);
      flood.start();
      lines.await("costs loop");
      loop.submit(CostlyLoop::sleepOnce).sync();
      flood.interrupt();
      flood.join();
    }
    lines.await("nothing is limited");
    group.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
    System.out.println("done");
  }

  private static void floodWhileHeardOf(EventLoop loop, FileInputStream in) {
    try {
      while (true) {
        loop.submit(() -> descend(FRAMES, in)).sync();
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private static int descend(int frames, FileInputStream in) {
    if (frames > 0) {
      return descend(frames - 1, in) + 1;
    }
    try {
      return in.read();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Object sleepOnce() throws InterruptedException {
    Thread.sleep(1);
    return "slept";
  }
}
