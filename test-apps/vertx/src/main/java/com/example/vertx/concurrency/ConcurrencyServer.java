package com.example.vertx.concurrency;

import com.example.service.ServiceAddress;
import com.example.vertx.VertxServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.net.URI;

/**
 * Asks a slow service in {@code /broken} by a blocking client on the worker pool, in {@code /fixed}
 * by an asynchronous one.
 */
public final class ConcurrencyServer {
  /** By default five, and more requests than that would queue for a connection. */
  private static final int CONNECTIONS = 100;

  private ConcurrencyServer() {}

  /**
   * Starts the server and returns while it goes on serving.
   *
   * @param arguments {@code --service=<URL>} names the slow service
   */
  public static void main(String... arguments) {
    URI slowService = ServiceAddress.in(arguments).resolve("/wait/400");
    Vertx vertx = Vertx.vertx();
    PoolOptions pool = new PoolOptions().setHttp1MaxSize(CONNECTIONS);
    WebClient client = WebClient.create(vertx, new WebClientOptions(), pool);
    VertxServer.serve(vertx, new BrokenHandler(slowService), new FixedHandler(client, slowService));
  }
}
