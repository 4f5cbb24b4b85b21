package com.example.cases;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import java.util.concurrent.locks.LockSupport;

/** Overflows its stack inside waits, again and again, then blocks as others do. */
@SuppressWarnings("deprecation") // the one class that both Netty lines have
public final class OverflowingLoop {

  private static final int TIMES = 2;

  /** What an overflow left behind is mended where the loop waits for work, so it gets to do so. */
  private static final String[] LATER_CALLS = {"nothing", "nothing", "nothing", "nothing", "sleep"};

  private OverflowingLoop() {}

  public static void main(String[] arguments) throws Exception {
    EventLoopGroup group = new NioEventLoopGroup(1);
    for (int i = 0; i < TIMES; i++) {
      group.submit(OverflowingLoop::overflow).get();
    }
    Loop.drive(NettyLoop.of(group), LATER_CALLS);
  }

  private static void overflow() {
    try {
      descend(0);
    } catch (StackOverflowError expected) {
      // the end of the stack was somewhere inside a wait
    }
  }

  private static int descend(int depth) {
    LockSupport.parkNanos(1);
    return descend(depth + 1) + 1;
  }
}
