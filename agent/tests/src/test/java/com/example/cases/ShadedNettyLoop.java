package com.example.cases;

import io.grpc.netty.shaded.io.netty.channel.EventLoopGroup;
import io.grpc.netty.shaded.io.netty.channel.nio.NioEventLoopGroup;

/** The copy of Netty inside gRPC. */
@SuppressWarnings("deprecation") // as the copy's users have it
public final class ShadedNettyLoop {

  private ShadedNettyLoop() {}

  public static void main(String[] calls) throws Exception {
    EventLoopGroup group = new NioEventLoopGroup(1);
    Loop.drive(
        new Loop() {
          @Override
          public void execute(Runnable task) {
            group.execute(task);
          }

          @Override
          public void close() throws Exception {
            group.shutdownGracefully(0, 1, java.util.concurrent.TimeUnit.SECONDS).get();
          }
        },
        calls);
  }
}
