package com.example.micronaut;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;

/** Serves the controllers of this module, {@code /ping} among them. */
public final class MicronautServer {
  private MicronautServer() {}

  /**
   * Serves on a free port, named on stdout, and returns while it goes on serving.
   *
   * @param arguments the server's own arguments; controllers have them injected as properties
   */
  public static void serve(String... arguments) {
    ApplicationContext application =
        Micronaut.build(arguments).banner(false).eagerInitSingletons(true).start();
    System.out.println("ready on port " + application.getBean(EmbeddedServer.class).getPort());
  }
}
