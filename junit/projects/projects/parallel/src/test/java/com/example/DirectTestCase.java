package com.example;

import java.util.concurrent.Callable;

/** Straight to a loop. */
class DirectTestCase extends HandedOver {

  DirectTestCase() {
    super(0);
  }

  @Override
  String run(Callable<String> work) throws Exception {
    return Loops.next().submit(work).get();
  }
}
