package com.example;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class OrderController {

  @GetMapping("/clean")
  Mono<String> clean() {
    return Mono.just("a result");
  }

  @GetMapping("/blocking")
  Mono<String> blocking() {
    return Mono.fromCallable(OrderController::load).onErrorReturn("a result");
  }

  private static String load() throws InterruptedException {
    Thread.sleep(20);
    throw new IllegalStateException("whose failure nobody hears of");
  }
}
