package com.example;

import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.vertx.core.Vertx;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What all test classes share: two Netty loops, a Vert.x, a pool. */
final class Loops {

  private static final EventLoopGroup GROUP =
      new MultiThreadIoEventLoopGroup(2, NioIoHandler.newFactory());

  static final Vertx VERTX = Vertx.vertx();
  static final ExecutorService POOL = Executors.newFixedThreadPool(4, Loops::daemon);

  private Loops() {}

  static EventLoop next() {
    return GROUP.next();
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "pool");
    thread.setDaemon(true);
    return thread;
  }
}
