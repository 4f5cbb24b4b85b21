package com.example.cases.server;

import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** Spring WebFlux on Reactor Netty. */
public final class WebFluxServer {

  private WebFluxServer() {}

  public static void main(String[] arguments) throws Exception {
    HttpHandler handler = RouterFunctions.toHttpHandler(routes());
    DisposableServer server =
        HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .handle(new ReactorHttpHandlerAdapter(handler))
            .bindNow();
    Served.drive(server.port(), server::disposeNow);
  }

  private static RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route()
        .GET("/ok", request -> answer(Mono.just("ok")))
        .POST("/ok", request -> answer(request.bodyToMono(byte[].class).map(b -> "" + b.length)))
        .GET("/block", request -> answer(Mono.fromSupplier(Blocking::onLoop)))
        .GET(
            "/work",
            request ->
                answer(
                    Mono.fromCallable(Blocking.worker()).subscribeOn(Schedulers.boundedElastic())))
        .build();
  }

  private static Mono<ServerResponse> answer(Mono<String> text) {
    return ServerResponse.ok().body(text, String.class);
  }
}
