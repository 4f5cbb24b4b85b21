package com.example.vertx;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Serves {@code /broken}, {@code /fixed} and {@code /ping} on one event loop. */
public final class VertxServer {
  private VertxServer() {}

  /** Serves on a free port, named on stdout, and returns while it goes on serving. */
  public static void serve(
      Vertx vertx, Handler<RoutingContext> broken, Handler<RoutingContext> fixed) {
    Router router = Router.router(vertx);
    router.get("/broken").handler(broken);
    router.get("/fixed").handler(fixed);
    router.get("/ping").handler(request -> request.end("pong"));

    HttpServer server = vertx.createHttpServer().requestHandler(router).listen(0).await();
    System.out.println("ready on port " + server.actualPort());
  }
}
