package com.example.cases.server;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.TimeUnit;

/** Vert.x 5: event loop, default worker pool, a worker pool of its own, and the event bus. */
public final class VertxServer {

  private final Vertx vertx = Vertx.vertx();
  private final WorkerExecutor pool = vertx.createSharedWorkerExecutor("own", 2);

  private VertxServer() {}

  public static void main(String[] arguments) throws Exception {
    VertxServer own = new VertxServer();
    own.vertx.eventBus().consumer("echo", message -> message.reply("ok"));
    HttpServer server =
        await(own.vertx.createHttpServer().requestHandler(own::handle).listen(0, "127.0.0.1"));
    Served.drive(server.actualPort(), () -> await(own.vertx.close()));
  }

  private void handle(HttpServerRequest request) {
    switch (request.path()) {
      case "/block" -> request.response().end(Blocking.onLoop());
      case "/work" ->
          vertx
              .executeBlocking(Blocking.worker())
              .compose(slept -> pool.executeBlocking(Blocking.worker()))
              .onSuccess(request.response()::end);
      default ->
          request
              .body()
              .compose(body -> vertx.eventBus().<String>request("echo", body.length()))
              .onSuccess(reply -> request.response().end(reply.body()));
    }
  }

  private static <T> T await(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
  }
}
