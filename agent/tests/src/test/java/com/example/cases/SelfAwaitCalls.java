package com.example.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** What a handler may do on any loop: waits for itself, waits for others, goes on by callback. */
final class SelfAwaitCalls {

  private static final long WAIT_MILLIS = 1_500;

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

  /** Runs a call on the loop, then an empty task; waits for both. */
  static void run(Executor loop, Call call) throws Exception {
    FutureTask<Object> task =
        new FutureTask<>(
            () -> {
              call.make();
              return null;
            });
    loop.execute(task);
    task.get(30, TimeUnit.SECONDS);
    FutureTask<Object> next = new FutureTask<>(() -> null);
    loop.execute(next);
    next.get(30, TimeUnit.SECONDS);
  }

  /** Waits a while; it comes too late when only the waiting thread can bring it. */
  static void until1500ms(Future<?> future) throws Exception {
    try {
      future.get(WAIT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      // what the self-deadlock of a handler with a time limit looks like
    }
  }

  // ---- waits for itself

  static void supplyAsync(Executor loop) throws Exception {
    until1500ms(CompletableFuture.supplyAsync(() -> "late", loop));
  }

  static void composedStages(Executor loop) throws Exception {
    until1500ms(
        CompletableFuture.completedFuture("now")
            .thenApplyAsync(String::length, loop)
            .thenCombine(CompletableFuture.completedFuture(1), Integer::sum));
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
    until1500ms(future);
  }

  static void submitted(Executor loop) throws Exception {
    FutureTask<String> task = new FutureTask<>(() -> "late");
    loop.execute(task);
    until1500ms(task);
  }

  static void timer(Executor loop) throws Exception {
    CompletableFuture<String> future = new CompletableFuture<>();
    ((ScheduledExecutorService) loop)
        .schedule(() -> future.complete("late"), 100, TimeUnit.MILLISECONDS);
    until1500ms(future);
  }

  static void handedOverByAnother(Executor loop) throws Exception {
    CompletableFuture<String> future =
        CompletableFuture.supplyAsync(() -> after(100)).thenApplyAsync(text -> text, loop);
    until1500ms(future);
  }

  static void invokeAny(Executor loop) throws Exception {
    Callable<String> late = () -> "late";
    until1500ms(((ExecutorService) loop).submit(late));
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
