package io.loopwarden.tests.metrics;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;

/** Class paths of the cases. */
final class TestLibraries {

  private TestLibraries() {}

  /** Returns the jars of these tests whose names begin so. */
  static Path[] startingWith(String... prefixes) {
    Predicate<String> wanted = name -> Arrays.stream(prefixes).anyMatch(name::startsWith);
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> wanted.test(nameOf(path)))
        .toArray(Path[]::new);
  }

  /** Of a module that is built together with this one, there may be a folder of classes. */
  private static String nameOf(Path path) {
    return path.endsWith(Path.of("micrometer", "target", "classes"))
        ? "loopwarden-micrometer"
        : path.getFileName().toString();
  }
}
