package io.loopwarden.tests.jvm;

import java.nio.file.Files;
import java.nio.file.Path;

/** The packaged agent under test. */
public final class AgentJar {

  private AgentJar() {}

  /**
   * Path of the packaged jar.
   *
   * @throws IllegalStateException when the build has not packed it
   */
  public static Path path() {
    Path jar =
        Path.of(System.getProperty("loopwarden.agent.jar", "../target/loopwarden-agent.jar"));
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException(jar + " is missing; run 'mvn package' at the root first");
    }
    return jar.toAbsolutePath().normalize();
  }

  /**
   * The JVM argument that loads the agent.
   *
   * @param settings what follows {@code =}, or an empty text for none
   */
  public static String argument(String settings) {
    return "-javaagent:" + path() + (settings.isEmpty() ? "" : "=" + settings);
  }
}
