package io.loopwarden.tests.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Logging libraries and their configurations. */
public final class Logging {

  private Logging() {}

  /** SLF4J 2 and Logback. */
  static Path[] newest() throws IOException {
    return jars("logback").toArray(Path[]::new);
  }

  /** SLF4J 1.7 and its Logback. */
  static Path[] older() throws IOException {
    return jars("older-logback").toArray(Path[]::new);
  }

  /** SLF4J 2 with nothing behind it. */
  public static Path[] withoutProvider() throws IOException {
    return jars("logback").stream()
        .filter(jar -> jar.getFileName().toString().startsWith("slf4j"))
        .toArray(Path[]::new);
  }

  /**
   * Writes a configuration of Logback, all it prints in one line.
   *
   * @param log file it logs to
   * @return the directory it is in
   */
  static Path configuration(Path directory, Path log) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(
        directory.resolve("logback.xml"),
        "<configuration>"
            + "<appender name='A' class='ch.qos.logback.core.FileAppender'><file>"
            + log
            + "</file>"
            + "<encoder><pattern>own-log %level %logger [%msg] %mdc %kvp %replace(%ex){'\\n','~'}%nopex%n"
            + "</pattern></encoder></appender>"
            + "<root level='INFO'><appender-ref ref='A'/></root>"
            + "</configuration>");
    return directory;
  }

  private static List<Path> jars(String name) throws IOException {
    try (Stream<Path> jars = Files.list(Path.of("target", name))) {
      List<Path> found = jars.sorted().toList();
      if (found.isEmpty()) {
        throw new IllegalStateException(name + " is empty");
      }
      return found;
    }
  }
}
