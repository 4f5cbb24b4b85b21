package io.loopwarden.junit;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.util.concurrent.Callable;

/** One real loop, for the samples. */
public final class NettyLoop {

  private static final EventLoopGroup GROUP =
      new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());

  private NettyLoop() {}

  /** Runs a task on the loop and waits for its result. */
  public static String ask(Callable<String> task) throws Exception {
    return GROUP.submit(task).get();
  }

  /** Returns the thread of the loop. */
  static Thread thread() throws Exception {
    return GROUP.submit(Thread::currentThread).get();
  }

  /** Hands a task to the loop; returns at once. */
  static void start(Runnable task) {
    GROUP.execute(task);
  }

  /** Blocks the loop; always at this line, so that all its waits are one finding. */
  public static String block() {
    try {
      Thread.sleep(20);
      throw new IllegalStateException("whose failure nobody hears of");
    } catch (InterruptedException | RuntimeException swallowed) {
      return "a result";
    }
  }
}
