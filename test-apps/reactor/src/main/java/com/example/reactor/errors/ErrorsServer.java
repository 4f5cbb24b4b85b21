package com.example.reactor.errors;

import com.example.reactor.ReactorServer;
import com.example.service.ServiceAddress;

/** Loses two of three calls in {@code /broken} with the third, and none in {@code /fixed}. */
public final class ErrorsServer {
  private ErrorsServer() {}

  /**
   * Starts the server and returns while it goes on serving.
   *
   * @param arguments {@code --service=<URL>} names the slow service
   */
  public static void main(String... arguments) {
    OrderService orders = new OrderService(ServiceAddress.in(arguments));
    ReactorServer.serve(new BrokenHandler(orders), new FixedHandler(orders));
  }
}
