package io.loopwarden.engine.prometheus;

import java.util.List;

/** Lines of samples, with everything escaped that could be taken for another line. */
final class SampleText {

  private final StringBuilder out = new StringBuilder(16_384);

  /**
   * Says what follows.
   *
   * @param unit the unit, or an empty text to leave it out
   */
  void head(String family, String type, String description, String unit) {
    out.append("# HELP ").append(family).append(' ');
    escape(description);
    out.append("\n# TYPE ").append(family).append(' ').append(type).append('\n');
    if (!unit.isEmpty()) {
      out.append("# UNIT ").append(family).append(' ').append(unit).append('\n');
    }
  }

  /** Adds a sample with tags and their values in turn. */
  void sample(String name, List<String> tags, double value) {
    out.append(name);
    if (!tags.isEmpty()) {
      out.append('{');
      labels(tags);
      out.append('}');
    }
    out.append(' ').append(value).append('\n');
  }

  /** Adds a sample that is a whole number. */
  void sample(String name, List<String> tags, long value) {
    sample(name, tags, (double) value);
  }

  /** Adds a bucket of a histogram. */
  void bucket(String name, List<String> tags, String bound, long count) {
    out.append(name).append('{');
    labels(tags);
    out.append(tags.isEmpty() ? "" : ",").append("le=\"").append(bound).append("\"} ");
    out.append(count).append('\n');
  }

  /** Returns the whole text. */
  String end(Format format) {
    return format == Format.OPEN_METRICS ? out.append("# EOF\n").toString() : out.toString();
  }

  private void labels(List<String> tags) {
    for (int i = 0; i < tags.size(); i += 2) {
      out.append(i == 0 ? "" : ",").append(tags.get(i)).append("=\"");
      escape(tags.get(i + 1));
      out.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '"' -> out.append("\\\"");
        case '\n' -> out.append("\\n");
        default -> out.append(c);
      }
    }
  }
}
