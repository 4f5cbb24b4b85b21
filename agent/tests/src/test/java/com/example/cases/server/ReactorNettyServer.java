package com.example.cases.server;

import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.netty.http.HttpResources;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRoutes;

/** Reactor Netty with its own loops, native where it can. */
public final class ReactorNettyServer {

  private ReactorNettyServer() {}

  public static void main(String[] arguments) throws Exception {
    DisposableServer server =
        HttpServer.create().host("127.0.0.1").port(0).route(ReactorNettyServer::routes).bindNow();
    Served.drive(
        server.port(),
        () -> {
          server.disposeNow();
          HttpResources.disposeLoopsAndConnectionsLater(Duration.ZERO, Duration.ofSeconds(5))
              .block();
        });
  }

  private static void routes(HttpServerRoutes routes) {
    routes
        .get("/ok", (q, a) -> a.sendString(Mono.delay(Duration.ofMillis(1)).map(tick -> "ok")))
        .post("/ok", (q, a) -> a.sendString(q.receive().aggregate().asString()))
        .get("/block", (q, a) -> a.sendString(Mono.fromSupplier(Blocking::onLoop)))
        .get(
            "/work",
            (q, a) ->
                a.sendString(
                    Mono.fromCallable(Blocking.worker()).subscribeOn(Schedulers.boundedElastic())));
  }
}
