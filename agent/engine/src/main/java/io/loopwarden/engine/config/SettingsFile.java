package io.loopwarden.engine.config;

import io.loopwarden.engine.text.OneLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code name = value} lines; {@code #} starts a comment line. Nothing in a value is an
 * escape.
 */
final class SettingsFile {

  private static final int SHOWN = 80;

  private SettingsFile() {}

  /** Returns what the text sets, in order; each line that sets nothing becomes one problem line. */
  static List<Assignment> read(String text, String file, List<String> problems) {
    List<Assignment> assignments = new ArrayList<>();
    int start = 0;
    for (int number = 1; start < text.length(); number++) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end).trim();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        readLine(line, file + ":" + number, assignments, problems);
      }
      start = end + 1;
    }
    return assignments;
  }

  private static void readLine(
      String line, String place, List<Assignment> assignments, List<String> problems) {
    int equals = line.indexOf('=');
    if (equals <= 0) {
      problems.add(
          place + ": " + OneLine.of(line, SHOWN) + " is no 'name = value'; it is passed over");
      return;
    }
    String name = line.substring(0, equals).trim();
    assignments.add(new Assignment(name, line.substring(equals + 1).trim(), place));
  }
}
