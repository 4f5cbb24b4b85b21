package com.example.cases.pool;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.nio.file.Path;
import java.util.Arrays;

/** The worker pool of Vert.x. Arguments: the report, then the cases. */
public final class VertxPools {

  private static final int WORKERS = 4;
  private static final int CROWD = 20;

  private VertxPools() {}

  public static void main(String[] arguments) throws Exception {
    Work work = new Work(Path.of(arguments[0]));
    Vertx vertx = Vertx.vertx(new VertxOptions().setWorkerPoolSize(WORKERS));
    for (String name : Arrays.copyOfRange(arguments, 1, arguments.length)) {
      switch (name) {
        case "unordered" ->
            unordered(vertx, work, CROWD, () -> work.waitForReport("vert.x-worker-thread"));
        case "contexts" -> contexts(vertx, work);
        case "enough" -> unordered(vertx, work, WORKERS, () -> Work.pause(800));
        case "ordered" -> ordered(vertx, work);
        default -> throw new IllegalArgumentException(name);
      }
    }
    vertx.close().toCompletionStage().toCompletableFuture().get();
    System.out.println("done");
  }

  private static void unordered(Vertx vertx, Work work, int tasks, Runnable load)
      throws InterruptedException {
    Context context = vertx.getOrCreateContext();
    work.run(
        tasks,
        load,
        task -> context.runOnContext(nothing -> context.executeBlocking(() -> run(task), false)));
  }

  /** In order on each context, but there are more of them than threads. */
  private static void contexts(Vertx vertx, Work work) throws InterruptedException {
    work.run(
        CROWD,
        () -> work.waitForReport("vert.x-worker-thread"),
        task -> {
          Context context = ((io.vertx.core.internal.VertxInternal) vertx).createEventLoopContext();
          context.runOnContext(nothing -> context.executeBlocking(() -> run(task)));
        });
  }

  /** Ten tasks wait for each other, and three threads are idle. */
  private static void ordered(Vertx vertx, Work work) throws InterruptedException {
    Context context = vertx.getOrCreateContext();
    work.run(
        10,
        () -> Work.pause(100),
        task -> context.runOnContext(nothing -> context.executeBlocking(() -> run(task))));
  }

  private static Void run(Runnable task) {
    task.run();
    return null;
  }
}
