package com.example;

import java.util.concurrent.Callable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** By a subscription on a scheduler of Reactor. */
class ReactorParallelTestCase extends HandedOver {

  ReactorParallelTestCase() {
    super(4);
  }

  @Override
  String run(Callable<String> work) throws Exception {
    return Mono.fromCallable(work).subscribeOn(Schedulers.parallel()).block();
  }
}
