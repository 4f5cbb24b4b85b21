package io.loopwarden.benchmarks.cost;

import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Empty tasks through one Netty event loop: the most that code around each task can weigh. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LoopTasks {

  /** Many, so that starting a batch and waiting for its end do not show. */
  private static final int TASKS = 100_000;

  private static final int HOPS = 2_000;

  private final EventLoopGroup group =
      new MultiThreadIoEventLoopGroup(2, NioIoHandler.newFactory());
  private final EventLoop loop = group.next();
  private final EventLoop other = group.next();
  private long ran;

  /** Starts the threads of the loops. */
  @Setup
  public void start() {
    loop.submit(() -> {}).syncUninterruptibly();
    other.submit(() -> {}).syncUninterruptibly();
  }

  /** Ends the loops. */
  @TearDown
  public void stop() {
    group.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
  }

  /** Each task hands the loop the next one. */
  @Benchmark
  @OperationsPerInvocation(TASKS)
  public void fromTheLoop() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    loop.execute(new Chain(TASKS, loop, loop, done));
    done.await();
  }

  /**
   * The same with tasks of four classes in turn: the JIT compiler cannot take the code of the one
   * task there is into the loop's own, as it cannot in any application.
   */
  @Benchmark
  @OperationsPerInvocation(TASKS)
  public void ofManyKindsFromTheLoop() throws InterruptedException {
    Relay relay = new Relay(TASKS, loop);
    relay.handOver(relay.first);
    relay.done.await();
  }

  /** Each task hands the other loop the next one, so that each loop wakes for one task. */
  @Benchmark
  @OperationsPerInvocation(HOPS)
  public void betweenLoops() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    loop.execute(new Chain(HOPS, loop, other, done));
    done.await();
  }

  /** Another thread hands over all tasks. */
  @Benchmark
  @OperationsPerInvocation(TASKS)
  public long fromOutside() {
    for (int i = 1; i < TASKS; i++) {
      loop.execute(this::count);
    }
    loop.submit(this::count).syncUninterruptibly();
    return ran;
  }

  private void count() {
    ran++;
  }

  /** Written by one loop after the other, each of which gets it from the other's queue. */
  private static final class Chain implements Runnable {

    private final EventLoop even;
    private final EventLoop odd;
    private final CountDownLatch done;
    private int left;

    Chain(int length, EventLoop even, EventLoop odd, CountDownLatch done) {
      this.left = length;
      this.even = even;
      this.odd = odd;
      this.done = done;
    }

    @Override
    public void run() {
      if (--left > 0) {
        ((left & 1) == 0 ? even : odd).execute(this);
      } else {
        done.countDown();
      }
    }
  }

  /** Tasks of four classes, each of which hands the loop the next. Written by the loop alone. */
  private static final class Relay {

    private final EventLoop loop;
    private final CountDownLatch done = new CountDownLatch(1);
    private final Runnable first = new First();
    private final Runnable second = new Second();
    private final Runnable third = new Third();
    private final Runnable fourth = new Fourth();
    private int left;

    Relay(int length, EventLoop loop) {
      this.left = length;
      this.loop = loop;
    }

    void handOver(Runnable next) {
      if (--left >= 0) {
        loop.execute(next);
      } else {
        done.countDown();
      }
    }

    private final class First implements Runnable {
      @Override
      public void run() {
        handOver(second);
      }
    }

    private final class Second implements Runnable {
      @Override
      public void run() {
        handOver(third);
      }
    }

    private final class Third implements Runnable {
      @Override
      public void run() {
        handOver(fourth);
      }
    }

    private final class Fourth implements Runnable {
      @Override
      public void run() {
        handOver(first);
      }
    }
  }
}
