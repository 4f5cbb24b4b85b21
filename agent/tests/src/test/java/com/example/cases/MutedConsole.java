package com.example.cases;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;

/** Fills the pipe behind the standard error stream, which nobody reads, then blocks its loop. */
@SuppressWarnings("deprecation") // the one class that both Netty lines have
public final class MutedConsole {

  private MutedConsole() {}

  public static void main(String[] arguments) throws Exception {
    EventLoopGroup group = new NioEventLoopGroup(1); // Netty's logging has printed its say by now
    FullErrors.fill();
    Loop.drive(NettyLoop.of(group), new String[] {"sleep", "objectWait", "queueTake"});
  }
}
