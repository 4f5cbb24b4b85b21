package com.example.reactor.sequential;

import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Makes each call when the one before is answered: nothing blocks, but their times add up. */
final class BrokenHandler
    implements BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {
  private final OfferService offers;

  BrokenHandler(OfferService offers) {
    this.offers = offers;
  }

  @Override
  public Publisher<Void> apply(HttpServerRequest request, HttpServerResponse response) {
    Mono<String> offer =
        offers
            .price()
            .flatMap(
                price ->
                    offers
                        .stock()
                        .flatMap(
                            stock ->
                                offers
                                    .rating()
                                    .map(rating -> String.join(", ", price, stock, rating))));
    return response.sendString(offer);
  }
}
