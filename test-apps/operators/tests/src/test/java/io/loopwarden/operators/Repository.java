package io.loopwarden.operators;

import java.nio.file.Path;

/** Where the build leaves what these tests run. */
final class Repository {
  private static final Path ROOT =
      Path.of(System.getProperty("loopwarden.root", "../../..")).toAbsolutePath().normalize();

  private Repository() {}

  static Path agentJar() {
    return ROOT.resolve("agent/target/loopwarden-agent.jar");
  }

  /** The build directory of an application. */
  static Path targetOf(String application) {
    return ROOT.resolve("test-apps/operators").resolve(application).resolve("target");
  }

  /** A directory for what one run leaves, of these tests' own. */
  static Path runs() {
    return Path.of("target", "runs").toAbsolutePath();
  }
}
