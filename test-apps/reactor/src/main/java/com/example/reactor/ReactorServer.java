package com.example.reactor;

import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.HttpResources;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/** Serves {@code /broken}, {@code /fixed} and {@code /ping} on one event loop. */
public final class ReactorServer {
  private static final boolean DAEMON = false;

  private ReactorServer() {}

  /** Serves on a free port, named on stdout, and returns while it goes on serving. */
  public static void serve(
      BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> broken,
      BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> fixed) {
    // Clients run on it as well, as they do on the default loops.
    HttpResources.set(LoopResources.create("http", 1, DAEMON));

    DisposableServer server =
        HttpServer.create()
            .port(0)
            .route(
                routes ->
                    routes
                        .get("/broken", broken)
                        .get("/fixed", fixed)
                        .get(
                            "/ping", (request, response) -> response.sendString(Mono.just("pong"))))
            .bindNow();
    System.out.println("ready on port " + server.port());
  }
}
