package com.example.cases;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.concurrent.FutureCallback;

/** A reactor of Apache HttpClient 5, which runs the callbacks of responses. */
public final class HttpReactor {

  private HttpReactor() {}

  public static void main(String[] arguments) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    SimpleHttpRequest request =
        SimpleRequestBuilder.get("http://127.0.0.1:" + server.getAddress().getPort()).build();
    CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();
    client.start();
    LoopLife.run(
        new ExecutorLoop(task -> client.execute(request, new TaskCallback(task)), client),
        arguments,
        0);
    System.exit(0);
  }

  private record TaskCallback(Runnable task) implements FutureCallback<SimpleHttpResponse> {

    @Override
    public void completed(SimpleHttpResponse response) {
      task.run();
    }

    @Override
    public void failed(Exception cause) {
      throw new IllegalStateException(cause);
    }

    @Override
    public void cancelled() {}
  }
}
