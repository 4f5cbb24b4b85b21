package com.example.cases.server;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.RequestExecutorProvider;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.strategies.SameThreadIOStrategy;

/** Grizzly: handlers run on selector threads if told so, else on its worker pool. */
public final class GrizzlyServer {

  private GrizzlyServer() {}

  public static void main(String[] arguments) throws Exception {
    boolean workers = arguments[0].equals("workers");
    HttpServer server = new HttpServer();
    NetworkListener listener = new NetworkListener("http", "127.0.0.1", 0);
    if (!workers) {
      listener.getTransport().setIOStrategy(SameThreadIOStrategy.getInstance());
    }
    server.addListener(listener);
    server.getServerConfiguration().addHttpHandler(workers ? new OnWorker() : new OnSelector());
    server.start();
    Served.drive(listener.getPort(), server::shutdownNow);
  }

  private static final class OnWorker extends HttpHandler {

    @Override
    public void service(Request request, Response response) throws IOException {
      response.getWriter().write(Blocking.onWorker());
    }
  }

  private static final class OnSelector extends HttpHandler {

    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    @Override
    public RequestExecutorProvider getRequestExecutorProvider() {
      return new RequestExecutorProvider.SameThreadProvider();
    }

    @Override
    public void service(Request request, Response response) throws IOException {
      switch (request.getRequestURI()) {
        case "/block" -> response.getWriter().write(Blocking.onLoop());
        case "/work" -> {
          response.suspend();
          pool.execute(
              () -> {
                Blocking.onWorker();
                response.resume();
              });
        }
        default -> response.getWriter().write("ok");
      }
    }
  }
}
