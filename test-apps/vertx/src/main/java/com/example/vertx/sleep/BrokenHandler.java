package com.example.vertx.sleep;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** Sleeps on the event loop: all other requests of this server wait until it wakes up. */
final class BrokenHandler implements Handler<RoutingContext> {
  @Override
  public void handle(RoutingContext request) {
    long millis = Long.parseLong(request.request().getParam("millis", "2000"));
    try {
      Thread.sleep(millis);
      request.end("waited " + millis + " ms");
    } catch (InterruptedException e) {
      request.fail(e);
    }
  }
}
