package com.example.cases.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** Jetty: a handler that promises not to block runs on the thread that selects. */
public final class JettyServer {

  private JettyServer() {}

  public static void main(String[] arguments) throws Exception {
    boolean blocking = arguments[0].equals("blocking");
    Server server = new Server();
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(blocking ? new MayBlock() : new MayNotBlock());
    server.start();
    Served.drive(connector.getLocalPort(), server::stop);
  }

  private static void answer(Response response, Callback callback) {
    response.write(true, ByteBuffer.wrap(new byte[] {'o', 'k'}), callback);
  }

  private static final class MayNotBlock extends Handler.Abstract.NonBlocking {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      if (request.getHttpURI().getPath().equals("/block")) {
        Blocking.onLoop();
      }
      answer(response, callback);
      return true;
    }
  }

  private static final class MayBlock extends Handler.Abstract {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      Blocking.onWorker();
      answer(response, callback);
      return true;
    }
  }
}
