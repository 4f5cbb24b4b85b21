package com.example.reactor.background;

import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Uploads the audit record once the response is sent, but still on the event loop. */
final class BrokenHandler
    implements BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {
  private final AuditService audit;

  BrokenHandler(AuditService audit) {
    this.audit = audit;
  }

  @Override
  public Publisher<Void> apply(HttpServerRequest request, HttpServerResponse response) {
    return response
        .sendString(Mono.just("order accepted"))
        .then()
        .doFinally(signal -> audit.upload(request));
  }
}
