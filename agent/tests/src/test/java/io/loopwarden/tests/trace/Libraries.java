package io.loopwarden.tests.trace;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Class paths of the cases. */
final class Libraries {

  private Libraries() {}

  /** Netty alone. */
  static Path[] netty() {
    return ofTests(name -> name.startsWith("netty-"));
  }

  /** Netty and OpenTelemetry's SDK. */
  static Path[] openTelemetry() {
    return ofTests(name -> name.startsWith("netty-") || name.startsWith("opentelemetry-"));
  }

  /** All but OpenTelemetry and what is ours. */
  static Path[] webFlux() {
    return ofTests(
        name ->
            !name.startsWith("opentelemetry-")
                && !name.startsWith("micrometer-core")
                && !name.startsWith("loopwarden-")
                && !name.startsWith("blockhound")
                && !name.startsWith("byte-buddy"));
  }

  /** Netty, SLF4J and logback of one of the directories that the build fills. */
  static Path[] logback(String directoryProperty) {
    return Stream.concat(Arrays.stream(netty()), jars(directoryProperty)).toArray(Path[]::new);
  }

  static Path openTelemetryAgent() {
    return Path.of(System.getProperty("loopwarden.opentelemetry.agent"));
  }

  private static Path[] ofTests(Predicate<String> wanted) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(Files::isRegularFile)
        .filter(path -> wanted.test(path.getFileName().toString()))
        .toArray(Path[]::new);
  }

  private static Stream<Path> jars(String directoryProperty) {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty(directoryProperty)))) {
      return List.copyOf(files.sorted().toList()).stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
