package com.example.cases;

import io.netty.util.concurrent.DefaultEventExecutorGroup;

/** Netty's pool for blocking work: no event loop. */
public final class NettyOffload {

  private NettyOffload() {}

  public static void main(String[] calls) throws Exception {
    DefaultEventExecutorGroup group = new DefaultEventExecutorGroup(1);
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
