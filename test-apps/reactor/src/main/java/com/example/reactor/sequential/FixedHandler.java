package com.example.reactor.sequential;

import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Makes all calls at once, as none needs what another answers: the slowest decides. */
final class FixedHandler
    implements BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {
  private final OfferService offers;

  FixedHandler(OfferService offers) {
    this.offers = offers;
  }

  @Override
  public Publisher<Void> apply(HttpServerRequest request, HttpServerResponse response) {
    Mono<String> offer =
        Mono.zip(offers.price(), offers.stock(), offers.rating())
            .map(all -> String.join(", ", all.getT1(), all.getT2(), all.getT3()));
    return response.sendString(offer);
  }
}
