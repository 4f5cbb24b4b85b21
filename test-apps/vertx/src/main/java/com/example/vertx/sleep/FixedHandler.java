package com.example.vertx.sleep;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** Goes on when a timer fires: the event loop serves other requests meanwhile. */
final class FixedHandler implements Handler<RoutingContext> {
  @Override
  public void handle(RoutingContext request) {
    long millis = Long.parseLong(request.request().getParam("millis", "2000"));
    request.vertx().setTimer(millis, timer -> request.end("waited " + millis + " ms"));
  }
}
