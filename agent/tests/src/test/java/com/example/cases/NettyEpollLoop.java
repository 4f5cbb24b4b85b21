package com.example.cases;

import io.netty.channel.epoll.EpollEventLoopGroup;

/** Netty's epoll loop, with 4.1 or 4.2 on the class path. */
@SuppressWarnings("deprecation") // the one class that both lines have
public final class NettyEpollLoop {

  private NettyEpollLoop() {}

  public static void main(String[] calls) throws Exception {
    Loop.drive(NettyLoop.of(new EpollEventLoopGroup(1)), calls);
  }
}
