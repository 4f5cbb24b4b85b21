package com.example.cases.handed;

import io.vertx.core.Context;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.Map;

/** Ways onto the event loops of one Vert.x that all threads share. */
final class VertxWays {

  private static final Vertx VERTX = Vertx.vertx();

  private VertxWays() {}

  static Map<String, Way> all() {
    Map<String, Way> ways = new HashMap<>();
    ways.put("runOnContext", task -> VERTX.runOnContext(nothing -> task.run()));
    ways.put("setTimer", task -> VERTX.setTimer(2, id -> task.run()));
    ways.put("executeBlocking", VertxWays::executeBlocking);
    ways.put("ordered", VertxWays::ordered);
    ways.put("eventBus", VertxWays::eventBus);
    ways.put("future", VertxWays::future);
    return ways;
  }

  private static void executeBlocking(Runnable task) {
    Context context = VERTX.getOrCreateContext();
    context.executeBlocking(() -> "done").onComplete(done -> context.runOnContext(n -> task.run()));
  }

  /** All share one queue of one context, whose tasks run one after the other on a worker. */
  private static void ordered(Runnable task) {
    SharedContext.CONTEXT.executeBlocking(
        () -> {
          VERTX.runOnContext(nothing -> task.run());
          return "done";
        });
  }

  private static void eventBus(Runnable task) {
    String address = "address-" + System.identityHashCode(task);
    VERTX
        .eventBus()
        .<String>consumer(address)
        .handler(message -> task.run())
        .completion()
        .onComplete(registered -> VERTX.eventBus().send(address, "go"));
  }

  private static void future(Runnable task) {
    Promise<String> promise = Promise.promise();
    promise.future().onComplete(done -> VERTX.runOnContext(nothing -> task.run()));
    VERTX.executeBlocking(
        () -> {
          promise.complete("done");
          return "done";
        });
  }

  private static final class SharedContext {
    static final Context CONTEXT = VERTX.getOrCreateContext();
  }
}
