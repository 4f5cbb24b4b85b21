package com.example.reactor.sequential;

import java.net.URI;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** What an offer is put together of, each asked of a service that takes its time. */
final class OfferService {
  private final HttpClient service;

  OfferService(URI service) {
    this.service = HttpClient.create().baseUrl(service.toString());
  }

  Mono<String> price() {
    return answerOf("/wait/80").map(answer -> "price " + answer);
  }

  Mono<String> stock() {
    return answerOf("/wait/60").map(answer -> "stock " + answer);
  }

  Mono<String> rating() {
    return answerOf("/wait/50").map(answer -> "rating " + answer);
  }

  private Mono<String> answerOf(String path) {
    return service.get().uri(path).responseContent().aggregate().asString();
  }
}
