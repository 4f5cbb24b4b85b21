package com.example.cases.traced;

import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** Spring WebFlux on Reactor Netty that knows nothing of tracing; one of its routes blocks. */
public final class Orders {

  private Orders() {}

  public static void main(String[] arguments) throws Exception {
    HttpHandler handler = RouterFunctions.toHttpHandler(routes());
    DisposableServer server =
        HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .handle(new ReactorHttpHandlerAdapter(handler))
            .bindNow();
    Requests requests = new Requests(server.port());
    for (int i = 0; i < Requests.HEALTHY; i++) {
      requests.get("/orders");
    }
    for (int i = 0; i < Waiting.OFTEN; i++) {
      requests.get("/orders/42/invoice");
    }
    server.disposeNow();
    System.out.println("done");
    Runtime.getRuntime().exit(0);
  }

  private static RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route()
        .GET("/orders", request -> ServerResponse.ok().bodyValue("none"))
        .GET(
            "/orders/{id}/invoice",
            request -> ServerResponse.ok().body(Mono.fromSupplier(Waiting::onLoop), String.class))
        .build();
  }
}
