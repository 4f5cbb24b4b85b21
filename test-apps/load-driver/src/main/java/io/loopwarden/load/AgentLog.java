package io.loopwarden.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the agent said on the console of a server: a line about each finding, indented ones below.
 */
final class AgentLog {
  private AgentLog() {}

  /**
   * The first block about an operation; empty when there is none.
   *
   * @throws IOException if the log cannot be read
   */
  static List<String> blockAbout(String operation, Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    for (int first = 0; first < lines.size(); first++) {
      if (lines.get(first).startsWith("loopwarden: ") && lines.get(first).contains(operation)) {
        int last = first + 1;
        while (last < lines.size() && lines.get(last).startsWith(" ")) {
          last++;
        }
        return List.copyOf(lines.subList(first, last));
      }
    }
    return List.of();
  }
}
