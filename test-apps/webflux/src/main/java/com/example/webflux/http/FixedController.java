package com.example.webflux.http;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Asks the slow service by an asynchronous client: the event loop serves others meanwhile. */
@RestController
class FixedController {
  private final WebClient service;

  FixedController(WebClient service) {
    this.service = service;
  }

  @GetMapping("/fixed")
  Mono<String> answer() {
    return service.get().uri("/wait/200").retrieve().bodyToMono(String.class);
  }
}
