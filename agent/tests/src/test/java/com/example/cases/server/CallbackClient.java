package com.example.cases.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** An HTTP client whose callback runs on a thread of its own. */
public interface CallbackClient {

  /** One for each request that was sent: answers come later, lest the sender receives them. */
  Semaphore SENT = new Semaphore(0);

  /** Sends a request; the callback gets the answer's length. */
  void send(String url, Consumer<Object> callback) throws Exception;

  /** Closes the client. */
  void close() throws Exception;

  /** Sends healthy requests, idles, and blocks in one callback, which is a worker's or a loop's. */
  static void drive(CallbackClient client, Runnable block) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    HttpServer server = server(pool);
    String url = "http://localhost:" + server.getAddress().getPort() + "/";
    Served.send(Served.REQUESTS, () -> await(client, url, () -> {}));
    Thread.sleep(Served.IDLE_MILLIS);
    await(client, url, block);
    client.close();
    server.stop(0);
    System.out.println("done");
    System.exit(0);
  }

  private static void await(CallbackClient client, String url, Runnable then) throws Exception {
    CountDownLatch called = new CountDownLatch(1);
    client.send(
        url,
        answer -> {
          then.run();
          called.countDown();
        });
    SENT.release();
    if (!called.await(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("no answer");
    }
  }

  private static HttpServer server(ExecutorService pool) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.setExecutor(pool);
    server.createContext(
        "/",
        exchange -> {
          SENT.acquireUninterruptibly();
          exchange.sendResponseHeaders(200, 2);
          exchange.getResponseBody().write(new byte[2]);
          exchange.close();
        });
    server.start();
    return server;
  }
}
