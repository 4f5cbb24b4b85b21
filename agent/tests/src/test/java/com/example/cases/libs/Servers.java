package com.example.cases.libs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Servers of this JVM that let their clients wait. */
final class Servers {

  private static final int HALF = 20_000;
  private static final Queue<Socket> SILENT_CONNECTIONS = new ConcurrentLinkedQueue<>();
  private static final HttpServer HTTP = startHttp();
  private static final ServerSocket SILENT = startSilent();

  private Servers() {}

  /** Port of a server whose responses come in pieces. */
  static int httpPort() {
    return HTTP.getAddress().getPort();
  }

  /** URL of a text of that server. */
  static String url() {
    return "http://127.0.0.1:" + httpPort() + "/text";
  }

  /** Port of a server that accepts connections and says nothing. */
  static int silentPort() {
    return SILENT.getLocalPort();
  }

  /** Runs on other threads, which end with the JVM. */
  static ExecutorService workers() {
    return Executors.newCachedThreadPool(
        task -> {
          Thread thread = new Thread(task, "server");
          thread.setDaemon(true);
          return thread;
        });
  }

  private static HttpServer startHttp() {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 50);
      server.setExecutor(workers());
      server.createContext("/", Servers::answer);
      server.start();
      return server;
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().add("Content-Type", "text/plain");
    Pause.shortly();
    exchange.sendResponseHeaders(200, 2 * HALF);
    byte[] half = new byte[HALF];
    Arrays.fill(half, (byte) '1');
    try (OutputStream body = exchange.getResponseBody()) {
      for (int i = 0; i < 2; i++) {
        body.flush();
        Pause.shortly();
        body.write(half);
      }
    }
  }

  private static ServerSocket startSilent() {
    try {
      ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
      workers().execute(() -> acceptAll(server));
      return server;
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static void acceptAll(ServerSocket server) {
    try {
      while (true) {
        SILENT_CONNECTIONS.add(server.accept());
      }
    } catch (IOException closed) {
      System.out.println("silent server: " + closed);
    }
  }
}
