package com.example.cases.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The JDK's server: without an executor its dispatcher runs the handlers. */
public final class JdkServer {

  private static final ExecutorService POOL = Executors.newFixedThreadPool(2);

  private JdkServer() {}

  public static void main(String[] arguments) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", JdkServer::handle);
    if (arguments[0].equals("pool")) {
      server.setExecutor(POOL);
    }
    server.start();
    Served.drive(server.getAddress().getPort(), () -> server.stop(0));
  }

  private static void handle(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().getPath()) {
      case "/block" -> answer(exchange, Blocking.onLoop());
      case "/work" ->
          POOL.submit(
              () -> {
                answer(exchange, Blocking.onWorker());
                return null;
              });
      default -> answer(exchange, "ok");
    }
  }

  private static void answer(HttpExchange exchange, String text) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      body.write(new byte[50_000]);
    }
  }
}
