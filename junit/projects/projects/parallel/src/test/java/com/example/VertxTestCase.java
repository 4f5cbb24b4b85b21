package com.example;

import io.vertx.core.Promise;
import java.util.concurrent.Callable;

/** To a context of Vert.x. */
class VertxTestCase extends HandedOver {

  VertxTestCase() {
    super(6);
  }

  @Override
  String run(Callable<String> work) throws Exception {
    Promise<String> promise = Promise.promise();
    Loops.VERTX.runOnContext(ignored -> promise.complete(Work.call(work)));
    return promise.future().toCompletionStage().toCompletableFuture().get();
  }
}
