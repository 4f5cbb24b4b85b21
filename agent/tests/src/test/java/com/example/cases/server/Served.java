package com.example.cases.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A running HTTP server. Path {@code /ok} answers without waiting, {@code /work} waits on the
 * framework's worker pool, {@code /block} waits on the event loop.
 */
public interface Served {

  int REQUESTS = 40;
  int WORK_REQUESTS = 4;
  long IDLE_MILLIS = 300;

  /** Stops the server. */
  void close() throws Exception;

  /** Sends healthy requests, lets the server idle, blocks once and stops it. */
  static void drive(int port, Served served) throws Exception {
    send(REQUESTS, () -> request(port, "GET", "/ok"));
    send(WORK_REQUESTS, () -> request(port, "POST", "/ok"));
    send(WORK_REQUESTS, () -> request(port, "GET", "/work"));
    Thread.sleep(IDLE_MILLIS);
    request(port, "GET", "/block");
    request(port, "GET", "/ok");
    served.close();
    System.out.println("done");
    System.exit(0); // frameworks keep threads for a while
  }

  /** Sends requests from plain threads. */
  static void send(int count, Request request) throws Exception {
    ExecutorService senders = Executors.newFixedThreadPool(4);
    List<Future<?>> sent = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sent.add(
          senders.submit(
              () -> {
                request.send();
                return null;
              }));
    }
    for (Future<?> each : sent) {
      each.get();
    }
    senders.shutdown();
  }

  private static void request(int port, String method, String path) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) new URL("http://127.0.0.1:" + port + path).openConnection();
    connection.setReadTimeout(30_000);
    connection.setRequestMethod(method);
    if (method.equals("POST")) {
      connection.setDoOutput(true);
      connection.getOutputStream().write(new byte[20_000]);
    }
    try (InputStream answer = connection.getInputStream()) {
      answer.readAllBytes();
    }
  }

  /** One request. */
  interface Request {

    /** Sends it and waits for the answer. */
    void send() throws Exception;
  }
}
