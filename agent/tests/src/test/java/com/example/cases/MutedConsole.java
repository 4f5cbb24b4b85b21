package com.example.cases;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;

/** Fills the pipe behind the standard error stream, which nobody reads, then blocks its loop. */
@SuppressWarnings("deprecation") // the one class that both Netty lines have
public final class MutedConsole {

  private static final int ALMOST_A_PIPE = 61_000;

  private MutedConsole() {}

  public static void main(String[] arguments) throws Exception {
    System.err.print("x".repeat(ALMOST_A_PIPE));
    System.err.flush();
    EventLoopGroup group = new NioEventLoopGroup(1);
    Loop.drive(NettyLoop.of(group), new String[] {"sleep", "objectWait", "queueTake"});
  }
}
