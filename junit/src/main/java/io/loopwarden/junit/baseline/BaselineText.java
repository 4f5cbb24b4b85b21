package io.loopwarden.junit.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file as it is written: entries, and the comments and blank lines between them.
 *
 * @param lines all lines in order
 * @param lineEnd what ends each of them
 */
record BaselineText(List<Line> lines, String lineEnd) {

  /**
   * One line.
   *
   * @param text as it stands in the file, without its end
   * @param entry what it says; {@code null} for a comment or a blank line
   */
  record Line(String text, @Nullable BaselineEntry entry) {}

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Reads a file.
   *
   * @return {@code null} when there is none
   * @throws InvalidBaselineException with all problems of the file
   */
  static @Nullable BaselineText read(Path file) {
    try {
      return parse(file, Files.readString(file, UTF_8));
    } catch (NoSuchFileException missing) {
      return null;
    } catch (CharacterCodingException binary) {
      throw new InvalidBaselineException(file + ": the baseline cannot be read: it is not UTF-8");
    } catch (IOException unreadable) {
      String reason = Files.isDirectory(file) ? "it is a directory" : unreadable.toString();
      throw new InvalidBaselineException(file + ": the baseline cannot be read: " + reason);
    }
  }

  /** Reads a text; {@code file} is what problems call it. */
  static BaselineText parse(Object file, String content) {
    String text = content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
    List<String> problems = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    for (String raw : (Iterable<String>) text.lines()::iterator) {
      int number = lines.size() + 1;
      String line = raw.trim();
      boolean plain = line.isEmpty() || line.charAt(0) == '#';
      BaselineEntry entry = plain ? null : EntryParser.parse(file, number, line, problems);
      lines.add(new Line(raw, entry));
      Integer first = entry == null ? null : seen.putIfAbsent(entry.fingerprint(), number);
      if (first != null) {
        problems.add(file + ":" + number + ": the fingerprint stands in line " + first + " too");
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidBaselineException(problems);
    }
    return new BaselineText(lines, text.contains("\r\n") ? "\r\n" : "\n");
  }

  /** Returns the entries in their order. */
  List<BaselineEntry> entries() {
    List<BaselineEntry> entries = new ArrayList<>();
    for (Line line : lines) {
      if (line.entry() != null) {
        entries.add(line.entry());
      }
    }
    return entries;
  }

  /** Returns what to write into the file. */
  String content() {
    StringBuilder content = new StringBuilder();
    for (Line line : lines) {
      content.append(line.text()).append(lineEnd);
    }
    return content.toString();
  }
}
