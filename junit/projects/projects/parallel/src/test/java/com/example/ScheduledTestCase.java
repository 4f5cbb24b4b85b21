package com.example;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** By a timer of the loop. */
class ScheduledTestCase extends HandedOver {

  ScheduledTestCase() {
    super(1);
  }

  @Override
  String run(Callable<String> work) throws Exception {
    return Loops.next().schedule(work, 2, TimeUnit.MILLISECONDS).get();
  }
}
