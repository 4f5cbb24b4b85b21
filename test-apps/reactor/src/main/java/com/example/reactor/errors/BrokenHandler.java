package com.example.reactor.errors;

import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Gives up with the first error: calls that are under way are cancelled, done or not. */
final class BrokenHandler
    implements BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {
  private final OrderService orders;

  BrokenHandler(OrderService orders) {
    this.orders = orders;
  }

  @Override
  public Publisher<Void> apply(HttpServerRequest request, HttpServerResponse response) {
    Outcomes outcomes = new Outcomes();
    Mono<String> order =
        Mono.zip(
                outcomes.of(orders.reserveStock()),
                outcomes.of(orders.charge()),
                outcomes.of(orders.sendMail()))
            .onErrorComplete()
            .then(Mono.fromSupplier(outcomes::text));
    return response.sendString(order);
  }
}
