package com.example.reactor.errors;

import java.net.URI;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufMono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;

/** What an order takes, each asked of a service that takes its time; there is no stock. */
final class OrderService {
  private final HttpClient service;

  OrderService(URI service) {
    this.service = HttpClient.create().baseUrl(service.toString());
  }

  Mono<String> reserveStock() {
    return answerOf("/fail/50");
  }

  Mono<String> charge() {
    return answerOf("/wait/80");
  }

  Mono<String> sendMail() {
    return answerOf("/wait/120");
  }

  private Mono<String> answerOf(String path) {
    return service.get().uri(path).responseSingle(OrderService::bodyIfOk);
  }

  private static Mono<String> bodyIfOk(HttpClientResponse answer, ByteBufMono body) {
    return answer.status().code() == 200
        ? body.asString()
        : Mono.error(new IllegalStateException("status " + answer.status()));
  }
}
