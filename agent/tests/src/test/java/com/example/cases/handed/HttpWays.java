package com.example.cases.handed;

import com.sun.net.httpserver.HttpServer;
import io.undertow.Undertow;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Requests by clients and to servers that all threads share, over real sockets. */
final class HttpWays {

  private static final Vertx VERTX = Vertx.vertx();
  private static final HttpClient VERTX_CLIENT = VERTX.createHttpClient();
  private static final reactor.netty.http.client.HttpClient REACTOR_CLIENT =
      reactor.netty.http.client.HttpClient.create();

  private HttpWays() {}

  static Map<String, Way> all() throws Exception {
    Map<String, Integer> servers =
        Map.of("Vertx", vertx(), "Reactor", reactor(), "Undertow", undertow(), "Jdk", jdk());
    Map<String, Way> ways = new HashMap<>();
    servers.forEach(
        (server, port) -> {
          ways.put("jdkTo" + server, task -> Requests.byJdkClient(port, task));
          ways.put("jdkAsyncTo" + server, task -> Requests.byJdkClientAsync(port, task));
          ways.put("urlConnectionTo" + server, task -> Requests.byUrlConnection(port, task));
          ways.put("vertxTo" + server, task -> byVertx(port, Requests.pathOf(task), () -> {}));
          ways.put("reactorTo" + server, task -> byReactor(port, Requests.pathOf(task), () -> {}));
          ways.put("vertxAnswerOf" + server, task -> byVertx(port, "/", task));
          ways.put("reactorAnswerOf" + server, task -> byReactor(port, "/", task));
        });
    return ways;
  }

  private static int vertx() throws Exception {
    return VERTX
        .createHttpServer()
        .requestHandler(request -> request.response().end(Requests.serve(request.path())))
        .listen(0, "127.0.0.1")
        .toCompletionStage()
        .toCompletableFuture()
        .get()
        .actualPort();
  }

  private static int reactor() {
    return reactor.netty.http.server.HttpServer.create()
        .host("127.0.0.1")
        .port(0)
        .handle((q, a) -> a.sendString(Mono.fromSupplier(() -> Requests.serve(q.uri()))))
        .bindNow()
        .port();
  }

  private static int undertow() {
    Undertow server =
        Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setHandler(
                exchange ->
                    exchange.getResponseSender().send(Requests.serve(exchange.getRequestPath())))
            .build();
    server.start();
    return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
  }

  private static int jdk() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          Requests.serve(exchange.getRequestURI().getPath());
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    return server.getAddress().getPort();
  }

  private static void byVertx(int port, String path, Runnable then) throws Exception {
    VERTX_CLIENT
        .request(HttpMethod.GET, port, "127.0.0.1", path)
        .compose(HttpClientRequest::send)
        .onSuccess(response -> then.run())
        .toCompletionStage()
        .toCompletableFuture()
        .get();
  }

  private static void byReactor(int port, String path, Runnable then) {
    REACTOR_CLIENT
        .get()
        .uri("http://127.0.0.1:" + port + path)
        .response()
        .doOnNext(response -> then.run())
        .block();
  }
}
