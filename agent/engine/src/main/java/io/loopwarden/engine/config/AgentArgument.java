package io.loopwarden.engine.config;

import io.loopwarden.engine.text.OneLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code name=value,name=value}. Space around names and values does not count; a value may be
 * quoted with {@code '} or {@code "}; {@code \,} is a comma inside a value, {@code \'} and {@code
 * \"} are quotes inside quotes. Any other backslash stands for itself, so that Windows paths need
 * no escape.
 */
final class AgentArgument {

  static final String PLACE = "agent argument";

  private static final int SHOWN = 80;

  private final String text;
  private final List<String> problems;
  private int position;

  private AgentArgument(String text, List<String> problems) {
    this.text = text;
    this.problems = problems;
  }

  /**
   * Returns what is set, in the order written; each part that sets nothing becomes one problem
   * line.
   */
  static List<Assignment> read(String text, List<String> problems) {
    return new AgentArgument(text, problems).assignments();
  }

  private List<Assignment> assignments() {
    List<Assignment> assignments = new ArrayList<>();
    while (position < text.length()) {
      int start = position;
      String name = name();
      if (position < text.length() && text.charAt(position) == '=') {
        position++;
        value(name, start, assignments);
      } else if (!name.isEmpty()) {
        problem(start, "is no name=value");
      }
      position++;
    }
    return assignments;
  }

  private String name() {
    int start = position;
    while (position < text.length() && text.charAt(position) != '=' && !atComma()) {
      position++;
    }
    return text.substring(start, position).trim();
  }

  private void value(String name, int start, List<Assignment> assignments) {
    while (position < text.length() && text.charAt(position) <= ' ') {
      position++;
    }
    char quote = position < text.length() ? text.charAt(position) : ',';
    boolean quoted = quote == '\'' || quote == '"';
    int end = quoted ? closingQuote(quote) : unescapedComma();
    if (end < 0) {
      position = unescapedComma();
      problem(start, "has a quote that is not closed before the next setting");
    } else if (quoted) {
      assignments.add(
          new Assignment(name, unescape(text.substring(position + 1, end), quote), PLACE));
      position = unescapedComma(end);
    } else {
      String plain = unescape(text.substring(position, end), ',').trim();
      assignments.add(new Assignment(name, plain, PLACE));
      position = end;
    }
  }

  /**
   * Returns where the quoted value ends, or -1 when no closing quote is followed by a comma or the
   * end.
   */
  private int closingQuote(char quote) {
    for (int i = position + 1; i < text.length(); i++) {
      if (text.charAt(i) == quote && text.charAt(i - 1) != '\\') {
        int next = i + 1;
        while (next < text.length() && text.charAt(next) <= ' ') {
          next++;
        }
        return next == text.length() || text.charAt(next) == ',' ? i : -1;
      }
    }
    return -1;
  }

  private int unescapedComma() {
    return unescapedComma(position);
  }

  private int unescapedComma(int from) {
    int comma = from;
    while (comma < text.length()
        && (text.charAt(comma) != ',' || (comma > from && text.charAt(comma - 1) == '\\'))) {
      comma++;
    }
    return comma;
  }

  private boolean atComma() {
    return text.charAt(position) == ',';
  }

  private static String unescape(String value, char escaped) {
    StringBuilder plain = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      boolean escape =
          value.charAt(i) == '\\' && i + 1 < value.length() && value.charAt(i + 1) == escaped;
      if (!escape) {
        plain.append(value.charAt(i));
      }
    }
    return plain.toString();
  }

  private void problem(int start, String what) {
    String part = text.substring(start, position).trim();
    problems.add(
        OneLine.of(part, SHOWN)
            + " ("
            + PLACE
            + ") "
            + what
            + "; allowed is name=value,name=value; it is passed over");
  }
}
