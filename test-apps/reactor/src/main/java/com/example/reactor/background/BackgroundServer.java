package com.example.reactor.background;

import com.example.reactor.ReactorServer;
import com.example.service.ServiceAddress;

/**
 * Uploads an audit record after the response, in {@code /broken} on the event loop, in {@code
 * /fixed} off it.
 */
public final class BackgroundServer {
  private BackgroundServer() {}

  /**
   * Starts the server and returns while it goes on serving.
   *
   * @param arguments {@code --service=<URL>} names the slow service
   */
  public static void main(String... arguments) {
    AuditService audit = new AuditService(ServiceAddress.in(arguments));
    ReactorServer.serve(new BrokenHandler(audit), new FixedHandler(audit));
  }
}
