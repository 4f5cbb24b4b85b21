package com.example.cases;

import io.netty.channel.EventLoop;
import io.netty.channel.nio.NioEventLoopGroup;

/** Computes on a Netty loop: no call to intercept, and nobody else is served meanwhile. */
@SuppressWarnings("deprecation") // the one class that both Netty lines have
public final class StalledLoop {

  private static final long COMPUTE_NANOS = 3_000_000_000L;

  private StalledLoop() {}

  public static void main(String[] arguments) throws Exception {
    NioEventLoopGroup group = new NioEventLoopGroup(1);
    EventLoop loop = group.next();
    loop.submit(() -> {}).get();
    System.out.println(loop.submit(StalledLoop::compute).get());
    loop.submit(() -> {}).get();
    group.shutdownGracefully(0, 1, java.util.concurrent.TimeUnit.SECONDS).get();
    System.out.println("done");
  }

  private static double compute() {
    long end = System.nanoTime() + COMPUTE_NANOS;
    double sum = 0;
    while (System.nanoTime() < end) {
      sum += Math.sqrt(sum + 1);
    }
    return sum;
  }
}
