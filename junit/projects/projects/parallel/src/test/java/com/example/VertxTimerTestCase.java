package com.example;

import io.vertx.core.Promise;
import java.util.concurrent.Callable;

/** By a timer of Vert.x. */
class VertxTimerTestCase extends HandedOver {

  VertxTimerTestCase() {
    super(7);
  }

  @Override
  String run(Callable<String> work) throws Exception {
    Promise<String> promise = Promise.promise();
    Loops.VERTX.setTimer(2, ignored -> promise.complete(Work.call(work)));
    return promise.future().toCompletionStage().toCompletableFuture().get();
  }
}
