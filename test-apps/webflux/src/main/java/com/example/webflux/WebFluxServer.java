package com.example.webflux;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts an application with {@code /ping} beside its own paths. */
public final class WebFluxServer {
  private WebFluxServer() {}

  /**
   * Serves on a free port, named on stdout, and returns while it goes on serving.
   *
   * @param application the application's class, whose package holds its controllers
   * @param arguments the server's own arguments; the application can have them injected
   */
  public static void serve(Class<?> application, String... arguments) {
    ConfigurableApplicationContext server =
        new SpringApplication(application, PingController.class).run(arguments);
    System.out.println(
        "ready on port " + server.getEnvironment().getRequiredProperty("local.server.port"));
  }
}
