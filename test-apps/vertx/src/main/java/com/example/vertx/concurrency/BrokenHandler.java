package com.example.vertx.concurrency;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks the slow service on worker threads: as many at once as there are, the others queue. */
final class BrokenHandler implements Handler<RoutingContext> {
  /** Ordered, the requests would wait for each other although workers are free. */
  private static final boolean ORDERED = false;

  private final URI slowService;

  BrokenHandler(URI slowService) {
    this.slowService = slowService;
  }

  @Override
  public void handle(RoutingContext request) {
    request
        .vertx()
        .executeBlocking(this::askSlowService, ORDERED)
        .onSuccess(request::end)
        .onFailure(request::fail);
  }

  private String askSlowService() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) slowService.toURL().openConnection();
    try (InputStream answer = connection.getInputStream()) {
      return new String(answer.readAllBytes(), UTF_8);
    }
  }
}
