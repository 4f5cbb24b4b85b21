package io.loopwarden.operators;

import io.loopwarden.jdks.Jdk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How an application is started, as its documentation says. */
@FunctionalInterface
interface Launch {
  /**
   * The process to start.
   *
   * @param agent the whole {@code -javaagent} option
   * @param directory an empty directory the application may write to
   */
  ProcessBuilder command(Jdk jdk, String agent, Path directory) throws IOException;

  /** {@code java -jar}, with further options of the JVM. */
  static Launch jar(Path jar, String... options) {
    return (jdk, agent, directory) -> {
      List<String> command = new ArrayList<>(List.of(jdk.command("java").toString(), agent));
      command.addAll(List.of(options));
      command.addAll(List.of("-jar", jar.toString()));
      return new ProcessBuilder(command);
    };
  }
}
