package com.example;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** By a stage of a future. */
class FutureTestCase extends HandedOver {

  FutureTestCase() {
    super(3);
  }

  @Override
  String run(Callable<String> work) throws Exception {
    return CompletableFuture.supplyAsync(() -> work, Loops.POOL)
        .thenApplyAsync(Work::call, Loops.next())
        .get();
  }
}
