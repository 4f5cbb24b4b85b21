package com.example.operators.vertx;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** Sleeps on the event loop. */
final class SlowHandler implements Handler<RoutingContext> {
  private static final long LOADING_MILLIS = 150;

  @Override
  public void handle(RoutingContext request) {
    try {
      request.end(loadSettings());
    } catch (InterruptedException e) {
      request.fail(e);
    }
  }

  private static String loadSettings() throws InterruptedException {
    Thread.sleep(LOADING_MILLIS);
    return "slow";
  }
}
