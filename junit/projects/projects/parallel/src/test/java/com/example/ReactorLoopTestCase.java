package com.example;

import java.util.concurrent.Callable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Along a pipeline, by way of a pool, to a loop. */
class ReactorLoopTestCase extends HandedOver {

  ReactorLoopTestCase() {
    super(5);
  }

  @Override
  String run(Callable<String> work) throws Exception {
    return Mono.just(work)
        .publishOn(Schedulers.boundedElastic())
        .publishOn(Schedulers.fromExecutorService(Loops.next()))
        .map(Work::call)
        .block();
  }
}
