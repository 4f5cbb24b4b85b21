package com.example.reactor.errors;

import java.net.URI;
import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufMono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Lets each call come to its end, and tells of errors afterwards. */
final class FixedHandler
    implements BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {
  private final HttpClient service;

  FixedHandler(URI service) {
    this.service = HttpClient.create().baseUrl(service.toString());
  }

  @Override
  public Publisher<Void> apply(HttpServerRequest request, HttpServerResponse response) {
    Outcomes outcomes = new Outcomes();
    Mono<String> order =
        Mono.zipDelayError(
                outcomes.of(reserveStock()), outcomes.of(charge()), outcomes.of(sendMail()))
            .onErrorComplete()
            .then(Mono.fromSupplier(outcomes::text));
    return response.sendString(order);
  }

  private Mono<String> reserveStock() {
    return answerOf("/fail/50");
  }

  private Mono<String> charge() {
    return answerOf("/wait/80");
  }

  private Mono<String> sendMail() {
    return answerOf("/wait/120");
  }

  private Mono<String> answerOf(String path) {
    return service.get().uri(path).responseSingle(FixedHandler::bodyIfOk);
  }

  private static Mono<String> bodyIfOk(HttpClientResponse answer, ByteBufMono body) {
    return answer.status().code() == 200
        ? body.asString()
        : Mono.error(new IllegalStateException("status " + answer.status()));
  }
}
