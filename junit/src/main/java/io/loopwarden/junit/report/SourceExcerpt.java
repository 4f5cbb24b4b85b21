package io.loopwarden.junit.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A few lines of a source file around one of them.
 *
 * @param firstLine the number of the first line, from 1 on
 * @param lines the lines, none longer than 400 characters; empty when they cannot be read
 */
record SourceExcerpt(int firstLine, List<String> lines) {

  private static final int AROUND = 4;
  private static final int LONGEST = 400;

  static SourceExcerpt around(Path file, int line) {
    int first = Math.max(1, line - AROUND);
    List<String> lines = new ArrayList<>();
    try {
      List<String> all = Files.readAllLines(file, UTF_8);
      for (int i = first; line > 0 && i <= Math.min(all.size(), line + AROUND); i++) {
        String text = all.get(i - 1);
        lines.add(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
      }
    } catch (IOException unreadable) {
      lines.clear();
    }
    return new SourceExcerpt(first, lines);
  }
}
