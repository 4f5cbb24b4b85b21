package com.example.cases;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;

/** Netty's NIO loop, with 4.1 or 4.2 on the class path. */
@SuppressWarnings("deprecation") // the one class that both lines have
public final class NettyLoop {

  private NettyLoop() {}

  public static void main(String[] calls) throws Exception {
    Loop.drive(of(new NioEventLoopGroup(1)), calls);
  }

  static Loop of(EventLoopGroup group) {
    return new Loop() {
      @Override
      public void execute(Runnable task) {
        group.execute(task);
      }

      @Override
      public void close() throws Exception {
        group.shutdownGracefully(0, 1, java.util.concurrent.TimeUnit.SECONDS).get();
      }
    };
  }
}
