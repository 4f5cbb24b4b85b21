package com.example;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Loads orders on threads that must not block. */
final class Orders {

  private Orders() {}

  static Mono<String> clean() {
    return Mono.fromCallable(() -> "a result").subscribeOn(Schedulers.parallel());
  }

  static Mono<String> blocking() {
    return Mono.fromCallable(Orders::load).subscribeOn(Schedulers.parallel());
  }

  /** Waits where waiting is right. */
  static Mono<String> offloaded() {
    return Mono.fromCallable(Orders::load).subscribeOn(Schedulers.boundedElastic());
  }

  private static String load() throws InterruptedException {
    Thread.sleep(20);
    throw new IllegalStateException("whose failure nobody hears of");
  }
}
