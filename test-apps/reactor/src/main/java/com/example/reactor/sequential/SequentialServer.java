package com.example.reactor.sequential;

import com.example.reactor.ReactorServer;
import com.example.service.ServiceAddress;

/** Makes three calls in {@code /broken} one after another, in {@code /fixed} at once. */
public final class SequentialServer {
  private SequentialServer() {}

  /**
   * Starts the server and returns while it goes on serving.
   *
   * @param arguments {@code --service=<URL>} names the slow service
   */
  public static void main(String... arguments) {
    OfferService offers = new OfferService(ServiceAddress.in(arguments));
    ReactorServer.serve(new BrokenHandler(offers), new FixedHandler(offers));
  }
}
