package io.loopwarden.benchmarks.idle;

import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.EventExecutor;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/** A program whose event loops have nothing to do, so that only who looks at them works. */
public final class IdleLoops {

  private static final String WATCHING = "loopwarden";
  private static final int SETTLE_SECONDS = 10;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private IdleLoops() {}

  /**
   * Prints for each second which part of a core the agent's thread used, as a fraction.
   *
   * @param arguments number of loops, seconds to measure
   */
  public static void main(String[] arguments) throws InterruptedException {
    int loops = Integer.parseInt(arguments[0]);
    int seconds = Integer.parseInt(arguments[1]);
    MultiThreadIoEventLoopGroup group =
        new MultiThreadIoEventLoopGroup(loops, NioIoHandler.newFactory());
    for (EventExecutor loop : group) {
      loop.submit(() -> {}).syncUninterruptibly();
    }
    TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
    long watching = watchingThread().getId();
    for (int second = 0; second < seconds; second++) {
      System.out.println(usedInASecond(watching));
    }
    group.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
  }

  private static double usedInASecond(long thread) throws InterruptedException {
    long cpuBefore = THREADS.getThreadCpuTime(thread);
    long before = System.nanoTime();
    TimeUnit.SECONDS.sleep(1);
    long cpu = THREADS.getThreadCpuTime(thread) - cpuBefore;
    return (double) cpu / (System.nanoTime() - before);
  }

  private static Thread watchingThread() {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals(WATCHING)) {
        return thread;
      }
    }
    throw new IllegalStateException("no agent runs: nothing to measure");
  }
}
