package com.example.cases.server;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ManualIoEventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.uring.IoUringIoHandler;
import io.netty.channel.uring.IoUringServerSocketChannel;
import io.netty.util.concurrent.AutoScalingEventExecutorChooserFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A group of loops and the channels that go with it. */
record NettyTransport(EventLoopGroup group, Class<? extends ServerChannel> serverChannel) {

  static NettyTransport named(String name) {
    return switch (name) {
      case "epoll" -> of(EpollIoHandler.newFactory(), EpollServerSocketChannel.class);
      case "io_uring" -> of(IoUringIoHandler.newFactory(), IoUringServerSocketChannel.class);
      case "auto-scaling" -> new NettyTransport(autoScaling(), NioServerSocketChannel.class);
      case "manual" -> new NettyTransport(manual(), NioServerSocketChannel.class);
      default -> of(NioIoHandler.newFactory(), NioServerSocketChannel.class);
    };
  }

  private static NettyTransport of(
      IoHandlerFactory factory, Class<? extends ServerChannel> serverChannel) {
    return new NettyTransport(new MultiThreadIoEventLoopGroup(2, factory), serverChannel);
  }

  /** Suspends and resumes its loops, on other threads of the pool. */
  private static EventLoopGroup autoScaling() {
    return new MultiThreadIoEventLoopGroup(
        4,
        Executors.newCachedThreadPool(),
        new AutoScalingEventExecutorChooserFactory(
            1, 4, 100, TimeUnit.MILLISECONDS, 0.3, 0.6, 2, 2, 1),
        NioIoHandler.newFactory());
  }

  /** Runs on a thread of the application's own. */
  private static EventLoopGroup manual() {
    CompletableFuture<ManualIoEventLoop> made = new CompletableFuture<>();
    Thread owner =
        new Thread(
            () -> {
              ManualIoEventLoop loop =
                  new ManualIoEventLoop(Thread.currentThread(), NioIoHandler.newFactory());
              made.complete(loop);
              while (!loop.isTerminated()) {
                loop.run(TimeUnit.SECONDS.toNanos(1));
              }
            },
            "owner");
    owner.start();
    return made.join();
  }
}
