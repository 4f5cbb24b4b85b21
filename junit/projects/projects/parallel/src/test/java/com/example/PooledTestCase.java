package com.example;

import java.util.concurrent.Callable;

/** By a thread of a pool. */
class PooledTestCase extends HandedOver {

  PooledTestCase() {
    super(2);
  }

  @Override
  String run(Callable<String> work) throws Exception {
    return Loops.POOL.submit(() -> Loops.next().submit(work)).get().get();
  }
}
