package com.example.cases.pool;

import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Pools of the JDK that take work off a loop. Arguments: the report, the loop, then the cases to
 * run one after the other.
 */
public final class JdkPools {

  private static final int CROWD = 40;

  private final Work work;
  private final Executor loop;

  private JdkPools(Work work, Executor loop) {
    this.work = work;
    this.loop = loop;
  }

  public static void main(String[] arguments) throws Exception {
    MultiThreadIoEventLoopGroup group =
        new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    ExecutorService named =
        Executors.newSingleThreadExecutor(task -> new Thread(task, "acme-loop-1"));
    Executor loop =
        switch (arguments[1]) {
          case "netty" -> group;
          case "named" -> named;
          case "none" -> Runnable::run;
          default -> throw new IllegalArgumentException(arguments[1]);
        };
    JdkPools cases = new JdkPools(new Work(Path.of(arguments[0])), loop);
    for (String name : Arrays.copyOfRange(arguments, 2, arguments.length)) {
      cases.run(name);
    }
    named.shutdown();
    group.shutdownGracefully(0, 1, TimeUnit.SECONDS).get();
    System.out.println("done");
  }

  private void run(String name) throws Exception {
    switch (name) {
      case "fixed" -> crowd(name, Executors.newFixedThreadPool(4, named(name)));
      case "bounded" -> crowd(name, bounded(name));
      case "scheduled" -> crowd(name, Executors.newScheduledThreadPool(3, named(name)));
      case "single" -> crowd(name, Executors.newSingleThreadExecutor(named(name)));
      case "computing" -> compute(name, Executors.newFixedThreadPool(2, named(name)));
      case "forkjoin" -> crowd(name, forkJoin(name));
      case "common" -> common();
      case "large" -> wait(Executors.newFixedThreadPool(CROWD), 800);
      case "cached" -> wait(Executors.newCachedThreadPool(), 800);
      case "waiting" -> wait(Executors.newFixedThreadPool(4), 100);
      case "burst" -> wait(Executors.newFixedThreadPool(4), 2);
      case "delayed" -> delayed(Executors.newScheduledThreadPool(1));
      default -> throw new IllegalArgumentException(name);
    }
  }

  private static ThreadFactory named(String stem) {
    AtomicInteger count = new AtomicInteger();
    return task -> new Thread(task, stem + "-" + count.incrementAndGet());
  }

  private static ExecutorService bounded(String name) {
    return new ThreadPoolExecutor(
        2, 4, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(CROWD - 4), named(name));
  }

  private static ExecutorService forkJoin(String name) {
    return new ForkJoinPool(
        3,
        pool -> {
          ForkJoinWorkerThread worker =
              ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
          worker.setName(name + "-" + worker.getPoolIndex());
          return worker;
        },
        null,
        true);
  }

  /** As many blocking tasks as the common pool has threads, which a loop asks it for. */
  private void common() throws InterruptedException {
    work.run(
        Math.max(1, ForkJoinPool.getCommonPoolParallelism()),
        () -> Work.pause(800),
        task -> loop.execute(() -> CompletableFuture.runAsync(task)));
  }

  private void crowd(String name, ExecutorService pool) throws InterruptedException {
    work.run(CROWD, () -> load(name), task -> loop.execute(() -> pool.execute(task)));
    pool.shutdown();
  }

  private void load(String name) {
    work.waitForReport(name);
  }

  private void compute(String name, ExecutorService pool) throws InterruptedException {
    work.run(8, () -> resize(name), task -> loop.execute(() -> pool.execute(task)));
    pool.shutdown();
  }

  private void resize(String name) {
    work.computeUntilReport(name);
  }

  private void wait(ExecutorService pool, long millis) throws InterruptedException {
    work.run(CROWD, () -> Work.pause(millis), task -> loop.execute(() -> pool.execute(task)));
    pool.shutdown();
  }

  /** The one thread is blocked for long, and what is queued is not due. */
  private void delayed(ScheduledExecutorService pool) throws InterruptedException {
    for (int i = 0; i < CROWD; i++) {
      loop.execute(() -> pool.schedule(() -> {}, 1, TimeUnit.HOURS));
    }
    work.run(1, () -> Work.pause(800), task -> loop.execute(() -> pool.execute(task)));
    pool.shutdownNow();
  }
}
