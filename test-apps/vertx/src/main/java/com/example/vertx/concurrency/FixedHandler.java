package com.example.vertx.concurrency;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import java.net.URI;

/** Asks the slow service without a thread that waits: the one event loop has all under way. */
final class FixedHandler implements Handler<RoutingContext> {
  private final WebClient client;
  private final URI slowService;

  FixedHandler(WebClient client, URI slowService) {
    this.client = client;
    this.slowService = slowService;
  }

  @Override
  public void handle(RoutingContext request) {
    askSlowService().onSuccess(request::end).onFailure(request::fail);
  }

  private Future<String> askSlowService() {
    return client.getAbs(slowService.toString()).send().map(HttpResponse::bodyAsString);
  }
}
