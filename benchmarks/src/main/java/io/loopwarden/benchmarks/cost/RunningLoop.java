package io.loopwarden.benchmarks.cost;

import io.loopwarden.bootstrap.LoopThread;
import io.loopwarden.bootstrap.LoopThreads;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * An idle Netty loop beside the measured thread, as in every program that the agent is for. Without
 * one the agent would weave nothing into the JDK, and the benchmarks would measure nothing.
 */
@State(Scope.Benchmark)
public class RunningLoop {

  private static final boolean AGENT_IS_ACTIVE = LoopThreads.class.getClassLoader() == null;

  private final EventLoopGroup group =
      new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());

  /**
   * Starts the loop.
   *
   * @throws IllegalStateException when the agent is active and does not see a park on the loop
   */
  @Setup
  public void start() {
    long waits = group.submit(RunningLoop::waitsSeen).syncUninterruptibly().getNow();
    if (AGENT_IS_ACTIVE && waits == 0) {
      throw new IllegalStateException("the agent is active and saw no wait: nothing to measure");
    }
  }

  /** Only with our agent: BlockHound throws out of a park on a loop. */
  private static long waitsSeen() {
    if (!AGENT_IS_ACTIVE) {
      return 0;
    }
    LockSupport.parkNanos(1);
    LoopThread loop = LoopThreads.current();
    return loop == null ? 0 : loop.counts().made();
  }

  /** Ends the loop. */
  @TearDown
  public void stop() {
    group.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
  }
}
