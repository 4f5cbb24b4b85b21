package com.example.blockhound;

import io.loopwarden.api.LedgerAccess;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * An application on Netty that has providers on its class path, and BlockHound itself perhaps not.
 */
public final class OnNetty {

  private OnNetty() {}

  public static void main(String[] arguments) throws Exception {
    try (Loop loop = new Loop()) {
      loop.call(() -> Thread.currentThread().getName());
      Shipped.marked(1); // loaded before it is marked
      LedgerAccess.active().findings(); // the agent has looked at the loop then
      loop.call(
          () -> {
            Shipped.allowed();
            return "";
          });
      loop.call(
          () -> {
            Shipped.outer();
            return "";
          });
      loop.call(() -> Shipped.marked(1));
      loop.call(() -> Shipped.marked(1L));
      tend();
      System.out.println("done");
    }
  }

  private static void tend() throws Exception {
    Thread tender = new Shipped.Tender(OnNetty::sleepInTender);
    tender.start();
    tender.join();
    CountDownLatch slept = new CountDownLatch(1);
    ExecutorService pool =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread worker = new Shipped.Tender(task);
              worker.setDaemon(true);
              return worker;
            });
    pool.execute(
        () -> {
          sleepInPool();
          slept.countDown();
        });
    slept.await();
  }

  private static void sleepInTender() {
    try {
      Thread.sleep(2);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static void sleepInPool() {
    try {
      Thread.sleep(2);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static final class Loop implements AutoCloseable {

    private final MultiThreadIoEventLoopGroup group =
        new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());

    void call(Callable<?> task) throws Exception {
      group.next().submit(task).get();
    }

    @Override
    public void close() {
      group.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    }
  }
}
