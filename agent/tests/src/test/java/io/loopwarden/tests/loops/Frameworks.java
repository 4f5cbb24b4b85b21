package io.loopwarden.tests.loops;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Class paths with real frameworks on them. */
public final class Frameworks {

  private Frameworks() {}

  /** The newest lines: Netty 4.2, Vert.x 5, Reactor, gRPC's own Netty, H2. */
  static Path[] newest() {
    return Arrays.stream(withLibraries())
        .filter(path -> !path.toString().contains("byte-buddy"))
        .toArray(Path[]::new);
  }

  /** The newest lines with what their libraries need, Byte Buddy too. */
  public static Path[] withLibraries() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> !path.toString().contains("loopwarden-bootstrap"))
        .filter(path -> !path.toString().contains("agent" + File.separator + "bootstrap"))
        .filter(path -> !path.getFileName().toString().startsWith("blockhound"))
        .filter(path -> !path.getFileName().toString().startsWith("opentelemetry"))
        .toArray(Path[]::new);
  }

  /** The older lines: Netty 4.1 and Vert.x 4, before anything of the newest. */
  static Path[] older() {
    Path directory = Path.of(System.getProperty("loopwarden.older.frameworks"));
    try (Stream<Path> jars = Files.list(directory)) {
      List<Path> older = jars.sorted().toList();
      if (older.isEmpty()) {
        throw new IllegalStateException(directory + " is empty");
      }
      return Stream.concat(older.stream(), Arrays.stream(newest()).filter(Frameworks::isNeutral))
          .toArray(Path[]::new);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isNeutral(Path path) {
    String name = path.getFileName().toString();
    return !name.startsWith("netty-") && !name.startsWith("vertx-");
  }
}
