package com.example.operators.spring;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Sleeps on the event loop when asked for {@code /slow}. */
@RestController
class SlowController {
  private static final long LOADING_MILLIS = 150;

  @GetMapping("/fine")
  Mono<String> fine() {
    return Mono.just("fine");
  }

  @GetMapping("/slow")
  Mono<String> slow() {
    return Mono.fromCallable(SlowController::loadSettings);
  }

  private static String loadSettings() throws InterruptedException {
    Thread.sleep(LOADING_MILLIS);
    return "slow";
  }
}
