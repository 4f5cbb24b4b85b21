package com.example.cases;

import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** What a handler may do on any loop: waits for itself, waits for others, goes on by callback. */
final class SelfAwaitCalls {

  static final long WAIT_MILLIS = 3_000;

  private SelfAwaitCalls() {}

  interface Call {
    void make() throws Exception;
  }

  /** Makes the call of that name on the loop and waits until it has ended. */
  static void make(String name, Executor loop) throws Exception {
    run(
        loop,
        () -> SelfAwaitCalls.class.getDeclaredMethod(name, Executor.class).invoke(null, loop));
  }

  /** Runs a call on the loop and waits until it has ended. */
  static void run(Executor loop, Call call) throws Exception {
    FutureTask<Object> task =
        new FutureTask<>(
            () -> {
              try {
                call.make();
              } catch (TimeoutException | InvocationTargetException late) {
                // how a handler with a time limit sees its own deadlock
              }
              return null;
            });
    loop.execute(task);
    task.get(30, TimeUnit.SECONDS);
  }

  // ---- waits for itself

  static void supplyAsync(Executor loop) throws Exception {
    CompletableFuture.supplyAsync(() -> "late", loop).get(WAIT_MILLIS, TimeUnit.MILLISECONDS);
  }

  static void composedStages(Executor loop) throws Exception {
    CompletableFuture.completedFuture("now")
        .thenApplyAsync(String::length, loop)
        .thenCombine(CompletableFuture.completedFuture(1), Integer::sum)
        .get(WAIT_MILLIS, TimeUnit.MILLISECONDS);
  }

  static void latch(Executor loop) throws Exception {
    CountDownLatch latch = new CountDownLatch(1);
    loop.execute(latch::countDown);
    latch.await(WAIT_MILLIS, TimeUnit.MILLISECONDS);
  }

  static void semaphore(Executor loop) throws Exception {
    Semaphore semaphore = new Semaphore(0);
    loop.execute(semaphore::release);
    semaphore.tryAcquire(WAIT_MILLIS, TimeUnit.MILLISECONDS);
  }

  static void completedByLambda(Executor loop) throws Exception {
    CompletableFuture<String> future = new CompletableFuture<>();
    loop.execute(() -> future.complete("late"));
    future.get(WAIT_MILLIS, TimeUnit.MILLISECONDS);
  }

  static void submitted(Executor loop) throws Exception {
    FutureTask<String> task = new FutureTask<>(() -> "late");
    loop.execute(task);
    task.get(WAIT_MILLIS, TimeUnit.MILLISECONDS);
  }

  static void timer(Executor loop) throws Exception {
    CompletableFuture<String> future = new CompletableFuture<>();
    ((ScheduledExecutorService) loop)
        .schedule(() -> future.complete("late"), 100, TimeUnit.MILLISECONDS);
    future.get(WAIT_MILLIS, TimeUnit.MILLISECONDS);
  }

  static void handedOverByAnother(Executor loop) throws Exception {
    CompletableFuture<String> future =
        CompletableFuture.supplyAsync(() -> after(100)).thenApplyAsync(text -> text, loop);
    future.get(WAIT_MILLIS, TimeUnit.MILLISECONDS);
  }

  // ---- waits for others

  static void anothersFuture(Executor loop) throws Exception {
    CompletableFuture<String> future = CompletableFuture.supplyAsync(() -> after(800));
    loop.execute(() -> {});
    future.get();
  }

  /** Tasks of the handler are queued that know the service, which knows the future. */
  static void sharedService(Executor loop) throws Exception {
    Service service = new Service();
    CompletableFuture<String> future = service.begin();
    Handler handler = new Handler(service);
    loop.execute(handler);
    loop.execute(handler::run);
    loop.execute(() -> handler.run());
    loop.execute(service::tick);
    future.get();
  }

  /** A time limit in the loop's own queue that is not yet reached. */
  static void timeLimit(Executor loop) throws Exception {
    CompletableFuture<String> future = CompletableFuture.supplyAsync(() -> after(800));
    ((ScheduledExecutorService) loop)
        .schedule(() -> future.completeExceptionally(new TimeoutException()), 1, TimeUnit.HOURS);
    future.get();
  }

  /** Long waits for somebody else while ever more tasks arrive. */
  static void growingQueue(Executor loop) throws Exception {
    CompletableFuture<String> future =
        CompletableFuture.supplyAsync(
            () -> {
              for (int i = 0; i < 60; i++) {
                after(100);
                loop.execute(() -> {});
              }
              return "slow";
            });
    future.get();
  }

  static void longSleepBeforeGrowingQueue(Executor loop) throws Exception {
    CompletableFuture<Void> others =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; i < 40; i++) {
                after(100);
                loop.execute(() -> {});
              }
            });
    Thread.sleep(4_500);
    others.isDone();
  }

  // ---- waits for nobody

  static void composes(Executor loop) {
    CompletableFuture.supplyAsync(() -> "later", loop).thenApply(String::length).isDone();
  }

  private static String after(long millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    return "slow";
  }

  private static final class Service {
    private final Map<String, CompletableFuture<String>> running = new HashMap<>();
    private CompletableFuture<String> latest = new CompletableFuture<>();

    CompletableFuture<String> begin() {
      latest = CompletableFuture.supplyAsync(() -> after(800));
      running.put("latest", latest);
      return latest;
    }

    void tick() {
      latest.isDone();
    }
  }

  private static final class Handler implements Runnable {
    private final Service service;

    Handler(Service service) {
      this.service = service;
    }

    @Override
    public void run() {
      service.tick();
    }
  }
}
