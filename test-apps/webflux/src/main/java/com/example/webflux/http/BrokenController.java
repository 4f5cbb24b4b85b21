package com.example.webflux.http;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import reactor.core.publisher.Mono;

/** Asks the slow service on the event loop: all other requests of that loop wait for the answer. */
@RestController
class BrokenController {
  private final RestClient service;

  BrokenController(RestClient service) {
    this.service = service;
  }

  @GetMapping("/broken")
  Mono<String> answer() {
    return Mono.justOrEmpty(service.get().uri("/wait/200").retrieve().body(String.class));
  }
}
