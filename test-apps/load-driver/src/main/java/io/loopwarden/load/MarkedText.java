package io.loopwarden.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page with blocks that are generated: the lines between {@code <!-- generated: name -->} and
 * {@code <!-- end of name -->}. Not thread-safe.
 */
final class MarkedText {
  private final Path page;
  private final List<String> lines;

  private MarkedText(Path page, List<String> lines) {
    this.page = page;
    this.lines = lines;
  }

  /**
   * Reads a page.
   *
   * @throws IOException if it cannot be read
   */
  static MarkedText of(Path page) throws IOException {
    return new MarkedText(page, new ArrayList<>(Files.readAllLines(page)));
  }

  /** The first line; empty when there is none. */
  String heading() {
    return lines.isEmpty() ? "" : lines.get(0);
  }

  /**
   * The lines of a block.
   *
   * @throws IOException if the page has no such block
   */
  List<String> block(String name) throws IOException {
    return List.copyOf(between(name));
  }

  /**
   * Gives a block other lines.
   *
   * @throws IOException if the page has no such block
   */
  void replace(String name, List<String> content) throws IOException {
    List<String> block = between(name);
    block.clear();
    block.addAll(content);
  }

  /** Writes all of it. */
  void writeTo(Path file) throws IOException {
    Files.write(file, lines);
  }

  /** A view of the lines: changes of it are changes of the page. */
  private List<String> between(String name) throws IOException {
    int begin = lines.indexOf("<!-- generated: " + name + " -->");
    int end = lines.indexOf("<!-- end of " + name + " -->");
    if (begin < 0 || end < begin) {
      throw new IOException(page + ": no block '" + name + "'");
    }
    return lines.subList(begin + 1, end);
  }
}
