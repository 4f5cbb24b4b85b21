package com.example.cases.jdk;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/** Futures that are not ready, pools and their tasks, parallel streams. */
final class FutureCalls {

  /** Not the common pool: a caller of that one runs the task himself. */
  private static final ForkJoinPool POOL = new ForkJoinPool(2);

  private FutureCalls() {}

  @Waits(value = "java.util.concurrent.Future.get", category = "future")
  static void get(Place place) throws Exception {
    Place.use(Place.others().submit(Place::slow).get());
  }

  @Waits(value = "java.util.concurrent.Future.get", category = "future")
  static void getTimed(Place place) throws Exception {
    Place.use(Place.others().submit(Place::slow).get(9, TimeUnit.SECONDS));
  }

  @Waits(value = "java.util.concurrent.Future.get", category = "future")
  static void getScheduled(Place place) throws Exception {
    Place.use(Place.others().schedule(() -> "late", 10, TimeUnit.MILLISECONDS).get());
  }

  @Waits(value = "java.util.concurrent.CompletableFuture.get", category = "future")
  static void completableGet(Place place) throws Exception {
    Place.use(Place.late().get());
  }

  @Waits(value = "java.util.concurrent.CompletableFuture.get", category = "future")
  static void completableGetTimed(Place place) throws Exception {
    Place.use(Place.late().get(9, TimeUnit.SECONDS));
  }

  @Waits(value = "java.util.concurrent.CompletableFuture.join", category = "future")
  static void completableJoin(Place place) {
    Place.use(Place.late().join());
  }

  @Waits(value = "java.util.concurrent.CompletableFuture.join", category = "future")
  static void allOfJoin(Place place) {
    Place.use(CompletableFuture.allOf(Place.late(), Place.late()).join());
  }

  @Waits(value = "java.util.concurrent.CompletableFuture.join", category = "future")
  static void orTimeoutJoin(Place place) {
    try {
      Place.use(new CompletableFuture<>().orTimeout(5, TimeUnit.MILLISECONDS).join());
    } catch (RuntimeException expected) {
      Place.use(expected);
    }
  }

  @Waits(value = "java.util.concurrent.CompletableFuture.get", category = "future")
  static void stageGet(Place place) throws Exception {
    Place.use(Place.late().minimalCompletionStage().toCompletableFuture().get());
  }

  private static final class Slow extends RecursiveTask<String> {

    private static final long serialVersionUID = 1;

    @Override
    protected String compute() {
      return Place.slow();
    }
  }

  @Waits(value = "java.util.concurrent.ForkJoinTask.get", category = "future")
  static void forkJoinGet(Place place) throws Exception {
    Place.use(POOL.submit(Place::slow).get());
  }

  @Waits(value = "java.util.concurrent.ForkJoinTask.join", category = "future")
  static void forkJoinJoin(Place place) {
    Place.use(POOL.submit(new Slow()).join());
  }

  @Waits(value = "java.util.concurrent.ForkJoinPool.invoke", category = "future")
  static void forkJoinInvoke(Place place) {
    Place.use(POOL.invoke(new Slow()));
  }

  @Waits(value = "java.util.concurrent.ForkJoinTask.get", category = "future")
  static void forkJoinGetTimed(Place place) throws Exception {
    ForkJoinTask<String> task = POOL.submit(Place::slow);
    Place.use(task.get(9, TimeUnit.SECONDS));
  }

  private static List<Callable<String>> tasks() {
    return List.of(Place::slow, Place::slow);
  }

  @Waits(value = "java.util.concurrent.ExecutorService.invokeAll", category = "executor")
  static void invokeAll(Place place) throws Exception {
    Place.use(Place.others().invokeAll(tasks()));
  }

  @Waits(value = "java.util.concurrent.ExecutorService.invokeAll", category = "executor")
  static void invokeAllTimed(Place place) throws Exception {
    Place.use(Place.others().invokeAll(tasks(), 9, TimeUnit.SECONDS));
  }

  @Waits(value = "java.util.concurrent.ExecutorService.invokeAny", category = "executor")
  static void invokeAny(Place place) throws Exception {
    Place.use(Place.others().invokeAny(tasks()));
  }

  @Waits(value = "java.util.concurrent.ExecutorService.invokeAny", category = "executor")
  static void invokeAnyTimed(Place place) throws Exception {
    Place.use(Place.others().invokeAny(tasks(), 9, TimeUnit.SECONDS));
  }

  private static ExecutorService ending() {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    Place.use(pool.submit(Place::slow));
    return pool;
  }

  @Waits(value = "java.util.concurrent.ExecutorService.awaitTermination", category = "executor")
  static void awaitTermination(Place place) throws Exception {
    ExecutorService pool = ending();
    pool.shutdown();
    Place.use(pool.awaitTermination(9, TimeUnit.SECONDS));
  }

  @Waits(value = "java.util.concurrent.ExecutorService.awaitTermination", category = "executor")
  static void awaitTerminationOfWrapped(Place place) throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Place.use(pool.submit(Place::slow));
    pool.shutdown();
    Place.use(pool.awaitTermination(9, TimeUnit.SECONDS));
  }

  @Waits(value = "java.util.concurrent.ExecutorService.close", category = "executor", since = 19)
  static void close(Place place) throws Exception {
    ExecutorService.class.getMethod("close").invoke(ending());
  }

  @Waits(value = "java.util.concurrent.ForkJoinPool.awaitTermination", category = "executor")
  static void awaitForkJoinTermination(Place place) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(1);
    pool.execute(Place::slow);
    pool.shutdown();
    Place.use(pool.awaitTermination(9, TimeUnit.SECONDS));
  }

  private static CompletionService<String> completing() {
    CompletionService<String> service = new ExecutorCompletionService<>(Place.others());
    Place.use(service.submit(Place::slow));
    return service;
  }

  @Waits(value = "java.util.concurrent.ExecutorCompletionService.take", category = "queue")
  static void completionTake(Place place) throws Exception {
    Place.use(completing().take());
  }

  @Waits(value = "java.util.concurrent.ExecutorCompletionService.poll", category = "queue")
  static void completionPoll(Place place) throws Exception {
    Place.use(completing().poll(9, TimeUnit.SECONDS));
  }

  /** Part of a computation: the loop has done its own when another thread still works. */
  private static final class Part {

    private final Thread loop = Thread.currentThread();
    private volatile boolean shared;

    String work() {
      if (Thread.currentThread() != loop) {
        shared = true;
        return Place.slow();
      }
      while (!shared) {
        Thread.onSpinWait();
      }
      return "ours";
    }
  }

  @Waits(value = "java.util.stream.IntStream.forEach", category = "future")
  static void parallelForEach(Place place) {
    Part part = new Part();
    IntStream.range(0, 8).parallel().forEach(i -> Place.use(part.work()));
  }

  @Waits(value = "java.util.stream.IntStream.sum", category = "future")
  static void parallelSum(Place place) {
    Part part = new Part();
    Place.use(IntStream.range(0, 8).parallel().map(i -> part.work().length()).sum());
  }

  @Waits(value = "java.util.stream.Stream.toList", category = "future")
  static void parallelToList(Place place) {
    Part part = new Part();
    Place.use(IntStream.range(0, 8).boxed().parallel().map(i -> part.work()).toList());
  }

  @Waits(value = "java.util.Arrays.parallelSetAll", category = "future")
  static void parallelArray(Place place) {
    Part part = new Part();
    String[] results = new String[8];
    java.util.Arrays.parallelSetAll(results, i -> part.work());
    Place.use(results);
  }

  @Waits(value = "java.util.concurrent.CompletableFuture.get", category = "future")
  static void getThatFails(Place place) throws Exception {
    try {
      Place.use(new CompletableFuture<String>().get(5, TimeUnit.MILLISECONDS));
    } catch (TimeoutException expected) {
      Place.use(expected);
    }
  }
}
