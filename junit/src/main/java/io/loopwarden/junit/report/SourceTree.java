package io.loopwarden.junit.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source file of a class: below {@code src/<any>/java} and {@code src/<any>/kotlin} of
 * the working directory first, then of other modules of the same project. Not thread-safe.
 */
final class SourceTree {

  private static final Set<String> LANGUAGES = Set.of("java", "kotlin");
  private static final Set<String> NO_MODULES = Set.of("target", "build", "node_modules", "src");
  private static final int DEEPEST_MODULE = 4;
  private static final int MOST_DIRECTORIES = 2_000;

  private final Path root;
  private final List<Path> sourceRoots = new ArrayList<>();
  private final Map<String, Optional<Path>> found = new HashMap<>();
  private int looked;

  /**
   * Looks for the directories of sources.
   *
   * @param workingDirectory where the tests run
   */
  SourceTree(Path workingDirectory) {
    Path start = workingDirectory.toAbsolutePath().normalize();
    this.root = projectRoot(start);
    addModules(start, 0);
    if (!root.equals(start)) {
      addModules(root, 0);
    }
  }

  /**
   * Returns what paths are relative to: where the repository begins, else the working directory.
   */
  Path root() {
    return root;
  }

  /** Returns the source file in which a frame's method is, or {@code null}. */
  @Nullable Path find(@Nullable StackTraceElement frame) {
    return frame == null || frame.getFileName() == null
        ? null
        : find(frame.getClassName(), frame.getFileName());
  }

  /** Returns the path of a file from {@link #root()} on, separated by slashes. */
  String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private @Nullable Path find(String className, String fileName) {
    int end = className.lastIndexOf('.');
    String place = (end < 0 ? "" : className.substring(0, end).replace('.', '/') + "/") + fileName;
    return found.computeIfAbsent(place, this::look).orElse(null);
  }

  private Optional<Path> look(String place) {
    for (Path each : sourceRoots) {
      Path file = each.resolve(place).normalize();
      if (file.startsWith(each) && Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static Path projectRoot(Path start) {
    for (Path each = start; each != null; each = each.getParent()) {
      if (Files.exists(each.resolve(".git"))) {
        return each;
      }
    }
    return start;
  }

  private void addModules(Path module, int depth) {
    for (Path set : directories(module.resolve("src"))) {
      for (Path language : directories(set)) {
        if (LANGUAGES.contains(name(language)) && !sourceRoots.contains(language)) {
          sourceRoots.add(language);
        }
      }
    }
    if (depth < DEEPEST_MODULE) {
      for (Path child : directories(module)) {
        if (!NO_MODULES.contains(name(child)) && !name(child).startsWith(".")) {
          addModules(child, depth + 1);
        }
      }
    }
  }

  private List<Path> directories(Path parent) {
    if (looked >= MOST_DIRECTORIES || !Files.isDirectory(parent)) {
      return List.of();
    }
    looked++;
    try (DirectoryStream<Path> children = Files.newDirectoryStream(parent, Files::isDirectory)) {
      List<Path> sorted = new ArrayList<>();
      children.forEach(sorted::add);
      sorted.sort(null);
      return sorted;
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of();
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
