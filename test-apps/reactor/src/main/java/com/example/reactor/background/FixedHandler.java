package com.example.reactor.background;

import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Hands the upload to the bounded elastic pool: the event loop is free with the response. */
final class FixedHandler
    implements BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {
  private final AuditService audit;

  FixedHandler(AuditService audit) {
    this.audit = audit;
  }

  @Override
  public Publisher<Void> apply(HttpServerRequest request, HttpServerResponse response) {
    return response
        .sendString(Mono.just("order accepted"))
        .then()
        .doFinally(signal -> Schedulers.boundedElastic().schedule(() -> audit.upload(request)));
  }
}
