package com.example.webflux;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers at once; what it takes under load is what the other handlers cost their neighbours. */
@RestController
class PingController {
  @GetMapping("/ping")
  Mono<String> ping() {
    return Mono.just("pong");
  }
}
