package io.loopwarden.junit;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Two loops that all classes of a sample use at once. */
final class SharedLoops {

  private static final int CLASSES = 8;
  private static final int ROUNDS = 5;
  private static final CountDownLatch ALL_HERE = new CountDownLatch(CLASSES);
  private static final EventLoopGroup GROUP =
      new MultiThreadIoEventLoopGroup(2, NioIoHandler.newFactory());

  private SharedLoops() {}

  /** Has the loops do a task, handed to them in several ways, once all classes are here. */
  static void work(Callable<String> task) throws Exception {
    ALL_HERE.countDown();
    ALL_HERE.await();
    ExecutorService pool = Executors.newFixedThreadPool(1);
    for (int i = 0; i < ROUNDS; i++) {
      GROUP.submit(task).get();
      pool.submit(() -> GROUP.submit(task).get()).get();
      GROUP.schedule(task, 1, TimeUnit.MILLISECONDS).get();
      CompletableFuture.completedFuture("a result")
          .thenAcceptAsync(result -> call(task), GROUP::execute)
          .get();
    }
    pool.shutdown();
  }

  private static void call(Callable<String> task) {
    try {
      task.call();
    } catch (Exception unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }
}
