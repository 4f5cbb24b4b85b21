package com.example.reactor.sequential;

import java.net.URI;
import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Makes each call when the one before is answered: nothing blocks, but their times add up. */
final class BrokenHandler
    implements BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {
  private final HttpClient service;

  BrokenHandler(URI service) {
    this.service = HttpClient.create().baseUrl(service.toString());
  }

  @Override
  public Publisher<Void> apply(HttpServerRequest request, HttpServerResponse response) {
    Mono<String> offer =
        price()
            .flatMap(
                price ->
                    stock()
                        .flatMap(
                            stock ->
                                rating().map(rating -> String.join(", ", price, stock, rating))));
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
