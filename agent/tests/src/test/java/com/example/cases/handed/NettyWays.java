package com.example.cases.handed;

import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.util.HashedWheelTimer;
import io.netty.util.concurrent.Promise;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Ways onto two loops of Netty that all threads share. */
@SuppressWarnings("deprecation") // the one group that 4.1 and 4.2 have
final class NettyWays {

  private static final EventLoopGroup GROUP = new NioEventLoopGroup(2);
  private static final ExecutorService POOL = Executors.newFixedThreadPool(2);
  private static final ScheduledExecutorService TIMED = Executors.newScheduledThreadPool(2);
  private static final Timer TIMER = new Timer(true);
  private static final HashedWheelTimer WHEEL = new HashedWheelTimer();

  /** Is one object, whoever hands it over. */
  private static final Runnable NOTHING = () -> {};

  private NettyWays() {}

  static Map<String, Way> all() {
    Map<String, Way> ways = new HashMap<>();
    ways.put("execute", GROUP::execute);
    ways.put("submit", task -> GROUP.submit(Executors.callable(task)).get());
    ways.put("schedule", task -> GROUP.schedule(task, 2, TimeUnit.MILLISECONDS).get());
    ways.put("scheduleFromLoop", NettyWays::scheduleFromLoop);
    ways.put("periodically", NettyWays::periodically);
    ways.put("invokeAll", task -> GROUP.invokeAll(List.of(Executors.callable(task))));
    ways.put("listener", NettyWays::listener);
    ways.put("betweenOthers", NettyWays::betweenOthers);
    ways.put("pool", task -> POOL.execute(() -> GROUP.execute(task)));
    ways.put("poolSubmit", task -> POOL.submit(() -> GROUP.execute(task)).get());
    ways.put("timed", task -> TIMED.schedule(() -> GROUP.execute(task), 2, TimeUnit.MILLISECONDS));
    ways.put("forkJoin", task -> ForkJoinPool.commonPool().execute(() -> GROUP.execute(task)));
    ways.put("forkJoinSubmit", task -> ForkJoinPool.commonPool().submit(() -> GROUP.execute(task)));
    ways.put("parallelStream", NettyWays::parallelStream);
    ways.put("supplyAsync", task -> CompletableFuture.runAsync(() -> GROUP.execute(task)));
    ways.put("thenRunAsync", NettyWays::thenRunAsync);
    ways.put("completedByAnother", NettyWays::completedByAnother);
    ways.put("delayedExecutor", NettyWays::delayedExecutor);
    ways.put("thread", task -> new Thread(() -> GROUP.execute(task)).start());
    ways.put("virtualThread", NettyWays::virtualThread);
    ways.put("timer", NettyWays::timer);
    ways.put("wheelTimer", NettyWays::wheelTimer);
    ways.put("newLoop", NettyWays::newLoop);
    return ways;
  }

  private static void scheduleFromLoop(Runnable task) {
    EventLoop loop = GROUP.next();
    loop.execute(() -> loop.schedule(task, 2, TimeUnit.MILLISECONDS));
  }

  private static void periodically(Runnable task) throws Exception {
    GROUP.scheduleAtFixedRate(NOTHING, 0, 1, TimeUnit.MILLISECONDS);
    GROUP.scheduleWithFixedDelay(task, 1, 1_000_000, TimeUnit.MILLISECONDS);
  }

  private static void listener(Runnable task) {
    Promise<String> promise = GROUP.next().newPromise();
    promise.addListener(done -> task.run());
    POOL.execute(() -> promise.setSuccess("done"));
  }

  private static void betweenOthers(Runnable task) {
    EventLoop loop = GROUP.next();
    loop.execute(NOTHING);
    loop.execute(task);
    loop.execute(NOTHING);
  }

  private static void parallelStream(Runnable task) {
    IntStream.range(0, 4)
        .parallel()
        .forEach(
            number -> {
              if (number == 3) {
                GROUP.execute(task);
              }
            });
  }

  private static void thenRunAsync(Runnable task) {
    CompletableFuture<Void> future = new CompletableFuture<>();
    future.thenRunAsync(task, GROUP);
    POOL.execute(() -> future.complete(null));
  }

  /** The future is completed by a thread that works for nobody. */
  private static void completedByAnother(Runnable task) {
    CompletableFuture<String> future = new CompletableFuture<>();
    future.thenApply(String::length).thenAccept(length -> GROUP.execute(task));
    Completing.LATER.add(future);
  }

  private static void delayedExecutor(Runnable task) {
    Executor delayed = CompletableFuture.delayedExecutor(2, TimeUnit.MILLISECONDS, GROUP);
    delayed.execute(task);
  }

  private static void virtualThread(Runnable task) throws Exception {
    Thread.class
        .getMethod("startVirtualThread", Runnable.class)
        .invoke(null, (Runnable) () -> GROUP.execute(task));
  }

  private static void timer(Runnable task) {
    TIMER.schedule(
        new TimerTask() {
          @Override
          public void run() {
            GROUP.execute(task);
          }
        },
        2);
  }

  private static void wheelTimer(Runnable task) {
    WHEEL.newTimeout(timeout -> GROUP.execute(task), 2, TimeUnit.MILLISECONDS);
  }

  /** The loop's thread is started by whoever uses it first; then others come. */
  private static void newLoop(Runnable task) {
    OwnLoop.SHARED.execute(NOTHING);
    OwnLoop.SHARED.execute(task);
  }

  /** Made by the first thread that needs it. */
  private static final class OwnLoop {
    static final EventLoopGroup SHARED = new NioEventLoopGroup(1);
  }
}
