package com.example.cases.handed;

import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Tasks that wait for a request to run them in its handler, and clients that send it. */
final class Requests {

  private static final Map<String, Runnable> TASKS = new ConcurrentHashMap<>();
  private static final AtomicInteger LAST = new AtomicInteger();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Requests() {}

  /** Keeps a task; returns the path of the request that runs it. */
  static String pathOf(Runnable task) {
    String path = "/" + LAST.incrementAndGet();
    TASKS.put(path, task);
    return path;
  }

  /** Runs the task of a path; called by handlers. */
  static String serve(String path) {
    Runnable task = TASKS.remove(path);
    if (task != null) {
      task.run();
    }
    return "done";
  }

  static void byJdkClient(int port, Runnable task) throws Exception {
    CLIENT.send(requestOf(port, task), BodyHandlers.ofString());
  }

  static void byJdkClientAsync(int port, Runnable task) {
    CLIENT.sendAsync(requestOf(port, task), BodyHandlers.ofString()).join();
  }

  static void byUrlConnection(int port, Runnable task) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + port + pathOf(task));
    HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
    try (InputStream answer = connection.getInputStream()) {
      answer.readAllBytes();
    }
  }

  private static HttpRequest requestOf(int port, Runnable task) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + pathOf(task))).build();
  }
}
