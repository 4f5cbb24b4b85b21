package com.example.cases;

import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Netty loops that sleep, compute for long, and hand more to a pool than that can do, again and
 * again until a file is there. Argument: that file.
 */
public final class MeasuredLoops {

  private static final long SLEEP_MILLIS = 20;
  private static final long COMPUTE_MILLIS = 150;
  private static final int CROWD = 4;

  private MeasuredLoops() {}

  public static void main(String[] arguments) throws Exception {
    Path end = Path.of(arguments[0]);
    MultiThreadIoEventLoopGroup loops =
        new MultiThreadIoEventLoopGroup(2, NioIoHandler.newFactory());
    ExecutorService pool =
        Executors.newFixedThreadPool(1, task -> new Thread(task, "measured-pool-1"));
    while (!Files.exists(end)) {
      CountDownLatch done = new CountDownLatch(CROWD);
      run(loops, MeasuredLoops::sleep);
      run(loops, MeasuredLoops::compute);
      run(loops, () -> crowd(pool, done));
      done.await();
    }
    pool.shutdown();
    loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).get();
    System.out.println("done");
  }

  private static void crowd(Executor pool, CountDownLatch done) {
    for (int task = 0; task < CROWD; task++) {
      pool.execute(
          () -> {
            sleep();
            sleep();
            done.countDown();
          });
    }
  }

  private static void run(Executor loop, Runnable work) throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    loop.execute(
        () -> {
          work.run();
          ended.countDown();
        });
    ended.await();
  }

  private static void sleep() {
    try {
      Thread.sleep(SLEEP_MILLIS);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static void compute() {
    long start = System.nanoTime();
    while (System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(COMPUTE_MILLIS)) {
      Thread.onSpinWait();
    }
  }
}
