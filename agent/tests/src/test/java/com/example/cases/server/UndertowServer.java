package com.example.cases.server;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import java.net.InetSocketAddress;

/** Undertow: handlers run on XNIO's I/O threads until they dispatch. */
public final class UndertowServer {

  private UndertowServer() {}

  public static void main(String[] arguments) throws Exception {
    Undertow server =
        Undertow.builder()
            .addHttpListener(0, "127.0.0.1")
            .setHandler(UndertowServer::handle)
            .build();
    server.start();
    InetSocketAddress address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
    Served.drive(address.getPort(), server::stop);
  }

  private static void handle(HttpServerExchange exchange) {
    switch (exchange.getRequestPath()) {
      case "/block" -> exchange.getResponseSender().send(Blocking.onLoop());
      case "/work" ->
          exchange.dispatch(
              new BlockingHandler(worker -> worker.getResponseSender().send(Blocking.onWorker())));
      default ->
          exchange
              .getRequestReceiver()
              .receiveFullBytes((receiver, body) -> receiver.getResponseSender().send("ok"));
    }
  }
}
