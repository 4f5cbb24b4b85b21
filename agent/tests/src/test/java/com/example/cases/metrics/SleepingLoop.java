package com.example.cases.metrics;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A Netty loop that sleeps, again and again. */
final class SleepingLoop {

  private final EventLoopGroup loops =
      new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());

  /** Sleeps once on the loop. */
  void sleepOnce() throws Exception {
    loops.submit(SleepingLoop::sleep).get();
  }

  /** Sleeps on the loop until something is so. */
  void sleepUntil(BooleanSupplier reached) throws Exception {
    while (!reached.getAsBoolean()) {
      sleepOnce();
    }
  }

  void end() throws Exception {
    loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).get();
  }

  private static void sleep() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
