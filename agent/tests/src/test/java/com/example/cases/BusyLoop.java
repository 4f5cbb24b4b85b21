package com.example.cases;

import io.netty.channel.nio.NioEventLoopGroup;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.Xnio;
import org.xnio.XnioWorker;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Keeps a loop busy for about half of the time, by tasks of 20 ms with as long a pause after each.
 * Arguments: which loop, how many tasks, how many milliseconds to do nothing afterwards.
 */
@SuppressWarnings("deprecation") // the one class that both Netty lines have
public final class BusyLoop {

  private static final long TASK_MILLIS = 20;

  private BusyLoop() {}

  public static void main(String[] arguments) throws Exception {
    int tasks = Integer.parseInt(arguments[1]);
    long restMillis = Long.parseLong(arguments[2]);
    switch (arguments[0]) {
      case "netty" -> netty(tasks, restMillis);
      case "vertx" -> vertx(tasks, restMillis);
      case "reactor" -> reactor(tasks, restMillis);
      case "xnio" -> xnio(tasks, restMillis);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
    System.out.println("done");
  }

  private static void netty(int tasks, long restMillis) throws Exception {
    NioEventLoopGroup group = new NioEventLoopGroup(1);
    drive(group, tasks, restMillis);
    group.shutdownGracefully(0, 1, TimeUnit.SECONDS).get();
  }

  private static void vertx(int tasks, long restMillis) throws Exception {
    Vertx vertx = Vertx.vertx();
    Context context = vertx.getOrCreateContext();
    drive(task -> context.runOnContext(nothing -> task.run()), tasks, restMillis);
    vertx.close().toCompletionStage().toCompletableFuture().get();
  }

  private static void reactor(int tasks, long restMillis) throws Exception {
    Scheduler scheduler = Schedulers.newParallel("case-parallel", 1);
    drive(scheduler::schedule, tasks, restMillis);
    scheduler.dispose();
  }

  private static void xnio(int tasks, long restMillis) throws Exception {
    XnioWorker worker =
        Xnio.getInstance().createWorker(OptionMap.create(Options.WORKER_IO_THREADS, 1));
    drive(worker.getIoThread(), tasks, restMillis);
    worker.shutdownNow();
  }

  private static void drive(Executor loop, int tasks, long restMillis) throws Exception {
    for (int task = 0; task < tasks; task++) {
      run(loop, BusyLoop::compute);
      Thread.sleep(TASK_MILLIS);
    }
    run(loop, () -> {});
    Thread.sleep(restMillis);
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

  private static void compute() {
    long start = System.nanoTime();
    while (System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(TASK_MILLIS)) {
      Thread.onSpinWait();
    }
  }
}
