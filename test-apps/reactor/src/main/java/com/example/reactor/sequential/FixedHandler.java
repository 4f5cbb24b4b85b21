package com.example.reactor.sequential;

import java.net.URI;
import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Makes all calls at once, as none needs what another answers: the slowest decides. */
final class FixedHandler
    implements BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {
  private final HttpClient service;

  FixedHandler(URI service) {
    this.service = HttpClient.create().baseUrl(service.toString());
  }

  @Override
  public Publisher<Void> apply(HttpServerRequest request, HttpServerResponse response) {
    Mono<String> offer =
        Mono.zip(price(), stock(), rating())
            .map(all -> String.join(", ", all.getT1(), all.getT2(), all.getT3()));
    return response.sendString(offer);
  }

  private Mono<String> price() {
    return answerOf("/wait/80").map(answer -> "price " + answer);
  }

  private Mono<String> stock() {
    return answerOf("/wait/60").map(answer -> "stock " + answer);
  }

  private Mono<String> rating() {
    return answerOf("/wait/50").map(answer -> "rating " + answer);
  }

  private Mono<String> answerOf(String path) {
    return service.get().uri(path).responseContent().aggregate().asString();
  }
}
