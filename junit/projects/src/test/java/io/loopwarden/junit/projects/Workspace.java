package io.loopwarden.junit.projects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A copy of a project to build, below {@code target}.
 *
 * @param directory of the copy
 * @param log where its build prints to, beside the copy
 */
record Workspace(Path directory, Path log) {

  static Workspace named(String name) {
    Path target = Path.of(System.getProperty("projects.target"));
    return new Workspace(target.resolve(name), target.resolve(name + ".log"));
  }

  /**
   * Copies a project here, and the sources that it shares with others: {@code shared.txt} names
   * them. What was here is gone.
   */
  void fill(String project) throws IOException {
    empty();
    Path source = Path.of(System.getProperty("projects.source"), project);
    copyAll(source);
    Path shared = source.resolve("shared.txt");
    if (Files.exists(shared)) {
      for (String name : Files.readAllLines(shared)) {
        copyAll(Path.of(System.getProperty("projects.shared"), name));
      }
    }
    // Without it Maven takes the .mvn of this repository for the project's.
    Files.createDirectory(file(".mvn"));
  }

  Path file(String path) {
    return directory.resolve(path);
  }

  private void empty() throws IOException {
    Files.createDirectories(directory);
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void copyAll(Path source) throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      files.forEach(file -> copy(source, file));
    }
  }

  private void copy(Path source, Path file) {
    Path target = directory.resolve(source.relativize(file).toString());
    try {
      if (Files.isDirectory(file)) {
        Files.createDirectories(target);
      } else {
        Files.copy(file, target);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
