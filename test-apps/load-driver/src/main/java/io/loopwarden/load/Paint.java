package io.loopwarden.load;

import java.util.List;

/** Colours for people at a terminal; elsewhere text stays as it is. */
record Paint(boolean colours) {

  String bold(String text) {
    return coloured("1", text);
  }

  String red(String text) {
    return coloured("31", text);
  }

  String green(String text) {
    return coloured("32", text);
  }

  /** Lines of a diff: what goes is red, what comes green. */
  List<String> diff(List<String> lines) {
    return lines.stream().map(this::diffLine).toList();
  }

  private String diffLine(String line) {
    if (line.startsWith("-")) {
      return red(line);
    }
    return line.startsWith("+") ? green(line) : line;
  }

  private String coloured(String code, String text) {
    return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
