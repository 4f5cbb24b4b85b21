package com.example.cases;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Arrays;

/**
 * A Vert.x 4 or 5 context; the first argument says whether its tasks run on the event loop or on a
 * worker.
 */
public final class VertxContext {

  private VertxContext() {}

  public static void main(String[] arguments) throws Exception {
    Vertx vertx = Vertx.vertx();
    Context context = vertx.getOrCreateContext();
    boolean worker = arguments[0].equals("worker");
    Loop.drive(
        new Loop() {
          @Override
          public void execute(Runnable task) {
            if (worker) {
              vertx.executeBlocking(
                  () -> {
                    task.run();
                    return null;
                  });
            } else {
              context.runOnContext(nothing -> task.run());
            }
          }

          @Override
          public void close() throws Exception {
            vertx.close().toCompletionStage().toCompletableFuture().get();
          }
        },
        Arrays.copyOfRange(arguments, 1, arguments.length));
  }
}
