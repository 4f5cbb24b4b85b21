package io.loopwarden.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** All pitfalls there are servers for: {@code test-apps/pitfalls/<number>-<name>.json}. */
final class Pitfalls {
  private static final String EXTENSION = ".json";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final List<Pitfall> inOrder;

  private Pitfalls(List<Pitfall> inOrder) {
    this.inOrder = inOrder;
  }

  /**
   * Reads them.
   *
   * @param root the repository's root
   * @throws IOException if a file cannot be read or says something unknown; the message names it
   */
  static Pitfalls below(Path root) throws IOException {
    List<Pitfall> pitfalls = new ArrayList<>();
    for (Path file : filesBelow(root)) {
      pitfalls.add(read(file));
    }
    return new Pitfalls(pitfalls);
  }

  /** All of them, in the order of their numbers. */
  List<Pitfall> all() {
    return inOrder;
  }

  /**
   * The one of a name or number, or what a framework's module shows.
   *
   * @return never empty
   * @throws InvalidOption if there is none
   */
  List<Pitfall> named(String name) throws InvalidOption {
    List<Pitfall> shown = new ArrayList<>();
    for (Pitfall pitfall : inOrder) {
      if (pitfall.name().equals(name) || String.valueOf(pitfall.number()).equals(name)) {
        return List.of(pitfall);
      }
      pitfall.shownBy(name).ifPresent(shown::add);
    }
    if (shown.isEmpty()) {
      String known = inOrder.stream().map(Pitfall::name).collect(Collectors.joining(", "));
      throw new InvalidOption(name + ": no such option or pitfall; pitfalls are " + known);
    }
    return shown;
  }

  private static List<Path> filesBelow(Path root) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("test-apps").resolve("pitfalls"))) {
      return files.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
    }
  }

  private static Pitfall read(Path file) throws IOException {
    String name = file.getFileName().toString();
    int dash = name.indexOf('-');
    try {
      Content content = JSON.readValue(file, Content.class);
      return new Pitfall(
          Integer.parseInt(name.substring(0, dash)),
          name.substring(dash + 1, name.length() - EXTENSION.length()),
          content.title(),
          content.rule(),
          content.apps());
    } catch (JacksonException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /** What a file says; its name says the rest. */
  private record Content(String title, String rule, List<PitfallApp> apps) {}
}
