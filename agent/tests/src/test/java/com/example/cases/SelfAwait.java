package com.example.cases;

import io.loopwarden.api.LedgerAccess;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultPromise;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.netty.util.concurrent.Promise;
import io.reactivex.rxjava3.core.Single;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.awt.EventQueue;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.swing.SwingUtilities;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Handlers that wait for their own loop; the first argument names the loop, the others the calls,
 * each a method of {@link SelfAwaitCalls} or of this class.
 */
@SuppressWarnings("deprecation") // the group that both Netty lines have
public final class SelfAwait {

  private SelfAwait() {}

  public static void main(String[] arguments) throws Exception {
    prepareAgent();
    switch (arguments[0]) {
      case "netty" -> onNetty(arguments);
      case "vertx" -> onVertx(arguments);
      case "reactor" -> onReactor(arguments);
      case "executor" -> onExecutor(arguments);
      case "shaded" -> onShadedNetty(arguments);
      case "rxjava" -> onRxJava(arguments);
      case "swing" -> onSwing(arguments);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
    System.out.println("done");
    System.exit(0);
  }

  /** What the agent reads before it names its first wait is read before any wait begins. */
  private static void prepareAgent() {
    LedgerAccess.active().findings();
  }

  private static void onShadedNetty(String[] arguments) throws Exception {
    var loop = new io.grpc.netty.shaded.io.netty.channel.nio.NioEventLoopGroup(1).next();
    for (int i = 1; i < arguments.length; i++) {
      if (arguments[i].equals("refusedSync")) {
        SelfAwaitCalls.run(loop, () -> refusedSync(loop));
      } else {
        SelfAwaitCalls.make(arguments[i], loop);
      }
    }
  }

  private static void refusedSync(io.grpc.netty.shaded.io.netty.channel.EventLoop loop)
      throws InterruptedException {
    try {
      loop.submit(() -> {}).sync();
    } catch (IllegalStateException swallowed) {
      // as pipelines do
    }
  }

  private static void onRxJava(String[] arguments) throws Exception {
    for (int i = 1; i < arguments.length; i++) {
      if (arguments[i].equals("ownSingle")) {
        SelfAwaitCalls.run(
            io.reactivex.rxjava3.schedulers.Schedulers.single()::scheduleDirect,
            SelfAwait::ownSingle);
      } else {
        SelfAwaitCalls.make(
            arguments[i], io.reactivex.rxjava3.schedulers.Schedulers.single()::scheduleDirect);
      }
    }
  }

  private static void ownSingle() throws Exception {
    Single.fromCallable(() -> "late")
        .subscribeOn(io.reactivex.rxjava3.schedulers.Schedulers.single())
        .map(String::length)
        .toFuture()
        .get(SelfAwaitCalls.WAIT_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static void onNetty(String[] arguments) throws Exception {
    EventLoopGroup group = new NioEventLoopGroup(1);
    EventLoop loop = group.next();
    for (int i = 1; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "bindSync" -> SelfAwaitCalls.run(loop, () -> bindSync(loop));
        case "ownEnd" -> SelfAwaitCalls.run(loop, () -> ownEnd(group));
        case "invokeAll" -> SelfAwaitCalls.run(loop, () -> invokeAll(loop));
        case "promiseOfAnotherLoop" -> SelfAwaitCalls.run(loop, () -> promiseOfAnotherLoop(loop));
        default -> SelfAwaitCalls.make(arguments[i], loop);
      }
    }
  }

  /** Netty refuses it, and the application swallows what Netty throws. */
  private static void bindSync(EventLoop loop) {
    try {
      new ServerBootstrap()
          .group(loop)
          .channel(NioServerSocketChannel.class)
          .childHandler(new Nothing())
          .bind("127.0.0.1", 0)
          .sync();
    } catch (IllegalStateException | InterruptedException swallowed) {
      // as pipelines do
    }
  }

  /** Netty cannot know that this loop completes the promise. */
  private static void promiseOfAnotherLoop(EventLoop loop) throws Exception {
    Promise<String> promise = new DefaultPromise<>(GlobalEventExecutor.INSTANCE);
    loop.execute(() -> promise.setSuccess("late"));
    promise.await(SelfAwaitCalls.WAIT_MILLIS);
  }

  /** The group ends when this very task has ended. */
  private static void ownEnd(EventLoopGroup group) throws Exception {
    group
        .shutdownGracefully(0, 0, TimeUnit.SECONDS)
        .await(SelfAwaitCalls.WAIT_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static void invokeAll(EventLoop loop) throws InterruptedException {
    try {
      loop.invokeAll(List.of(() -> "late"));
    } catch (RejectedExecutionException swallowed) {
      // as pipelines do
    }
  }

  private static final class Nothing extends ChannelInitializer<io.netty.channel.Channel> {
    @Override
    protected void initChannel(io.netty.channel.Channel channel) {}
  }

  private static void onVertx(String[] arguments) throws Exception {
    Vertx vertx = Vertx.vertx();
    Context context = vertx.getOrCreateContext();
    Executor loop = task -> context.runOnContext(nothing -> task.run());
    for (int i = 1; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "ownResult" -> SelfAwaitCalls.run(loop, () -> ownResult(context));
        case "workersResult" -> SelfAwaitCalls.run(loop, () -> workersResult(vertx));
        case "refusedAwait" -> SelfAwaitCalls.run(loop, () -> refusedAwait(vertx));
        default -> SelfAwaitCalls.make(arguments[i], loop);
      }
    }
  }

  private static void ownResult(Context context) throws Exception {
    io.vertx.core.Promise<String> promise = io.vertx.core.Promise.promise();
    context.runOnContext(nothing -> promise.complete("late"));
    promise
        .future()
        .toCompletionStage()
        .toCompletableFuture()
        .get(SelfAwaitCalls.WAIT_MILLIS, TimeUnit.MILLISECONDS);
  }

  /**
   * The worker computes it, but hands it over on the context that waits. It is done when the loop
   * waits: a result that is there already needs no loop.
   */
  private static void workersResult(Vertx vertx) throws Exception {
    Thread loop = Thread.currentThread();
    vertx
        .executeBlocking(() -> resultOnceWaiting(loop))
        .toCompletionStage()
        .toCompletableFuture()
        .get(SelfAwaitCalls.WAIT_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static String resultOnceWaiting(Thread thread) {
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      LockSupport.parkNanos(1_000_000L);
    }
    return "result";
  }

  private static void refusedAwait(Vertx vertx) {
    try {
      vertx.timer(10).await();
    } catch (IllegalStateException swallowed) {
      // as handlers do
    }
  }

  private static void onReactor(String[] arguments) throws Exception {
    Scheduler scheduler = Schedulers.newParallel("case-parallel", 1);
    for (int i = 1; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "ownMono" -> SelfAwaitCalls.run(scheduler::schedule, () -> ownMono(scheduler));
        case "refusedBlock" -> SelfAwaitCalls.run(scheduler::schedule, SelfAwait::refusedBlock);
        default -> SelfAwaitCalls.make(arguments[i], scheduler::schedule);
      }
    }
  }

  private static void ownMono(Scheduler scheduler) throws Exception {
    Mono.fromCallable(() -> "late")
        .map(String::length)
        .subscribeOn(scheduler)
        .toFuture()
        .get(SelfAwaitCalls.WAIT_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static void refusedBlock() {
    try {
      Mono.delay(Duration.ofMillis(10)).block();
    } catch (IllegalStateException swallowed) {
      // as operators do
    }
  }

  private static void onExecutor(String[] arguments) throws Exception {
    Executor loop = Executors.newSingleThreadExecutor(task -> new Thread(task, "case-loop-1"));
    for (int i = 1; i < arguments.length; i++) {
      SelfAwaitCalls.make(arguments[i], loop);
    }
  }

  private static void onSwing(String[] arguments) throws Exception {
    System.setProperty("java.awt.headless", "true");
    for (int i = 1; i < arguments.length; i++) {
      if (arguments[i].equals("invokesAndWaits")) {
        SelfAwaitCalls.run(EventQueue::invokeLater, SelfAwait::invokesAndWaits);
      } else {
        SelfAwaitCalls.make(arguments[i], EventQueue::invokeLater);
      }
    }
  }

  private static void invokesAndWaits() throws Exception {
    try {
      SwingUtilities.invokeAndWait(() -> {});
    } catch (Error swallowed) {
      // as a listener's caller may do
    }
  }
}
