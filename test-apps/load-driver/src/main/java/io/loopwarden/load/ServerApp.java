package io.loopwarden.load;

import java.nio.file.Path;

/** The servers of the demo, each a module of {@code test-apps/}. */
enum ServerApp {
  VERTX("vertx"),
  WEBFLUX("webflux"),
  NETTY("netty");

  private final String label;

  ServerApp(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** The runnable jar below the repository's root; its libraries lie beside it. */
  Path jarBelow(Path root) {
    return root.resolve("test-apps").resolve(label).resolve("target").resolve(label + ".jar");
  }

  String mainClass() {
    return "com.example." + label + ".offload.OffloadServer";
  }
}
