package com.example.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Answers {@code /wait/<milliseconds>} with status 200 and {@code /fail/<milliseconds>} with status
 * 500, each after that time; any number of requests at once.
 */
public final class SlowService {
  private static final int OK = 200;
  private static final int FAILED = 500;
  private static final int CONNECTIONS_WAITING_TO_BE_ACCEPTED = 1_000;

  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);

  private SlowService() {}

  /**
   * Serves on a free port, named on stdout, until the process is told to end.
   *
   * @throws IOException if no port can be opened
   */
  public static void main(String... arguments) throws IOException {
    // Otherwise the body waits for the client to acknowledge the headers, some 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    SlowService service = new SlowService();
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(anyPort, CONNECTIONS_WAITING_TO_BE_ACCEPTED);
    server.createContext("/wait/", request -> service.answerLater(request, OK));
    server.createContext("/fail/", request -> service.answerLater(request, FAILED));
    server.start();
    System.out.println("ready at http://localhost:" + server.getAddress().getPort());
  }

  private void answerLater(HttpExchange request, int status) {
    String path = request.getRequestURI().getPath();
    long millis = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    Future<?> unused =
        timer.schedule(() -> answer(request, status, millis), millis, TimeUnit.MILLISECONDS);
  }

  private static void answer(HttpExchange request, int status, long millis) {
    byte[] text = ("took " + millis + " ms").getBytes(StandardCharsets.UTF_8);
    try (request) {
      request.sendResponseHeaders(status, text.length);
      request.getResponseBody().write(text);
    } catch (IOException e) {
      System.err.println("the client went away: " + e.getMessage());
    }
  }
}
