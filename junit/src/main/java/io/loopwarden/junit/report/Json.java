package io.loopwarden.junit.report;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as JSON: {@link Fields} are objects, collections arrays; strings, numbers, truth
 * values and {@code null} are themselves, {@link Raw} is JSON already. Everything else is a string.
 * Indented by two blanks. Escapes what is no plain text; a lone surrogate becomes {@code U+FFFD}.
 * Not thread-safe.
 */
final class Json {

  /**
   * A value that is JSON already.
   *
   * @param text the JSON text
   */
  record Raw(String text) {}

  private final StringBuilder out = new StringBuilder(4096);
  private int depth;

  private Json() {}

  /** Returns a value as JSON text that ends with a line feed. */
  static String text(@Nullable Object value) {
    Json json = new Json();
    json.value(value);
    return json.out.append('\n').toString();
  }

  private void value(@Nullable Object value) {
    if (value instanceof Fields fields) {
      object(fields.map());
    } else if (value instanceof Collection<?> items) {
      array(items);
    } else if (value instanceof Raw raw) {
      out.append(raw.text());
    } else if (value == null || value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      string(value.toString());
    }
  }

  private void object(Map<String, @Nullable Object> map) {
    open('{');
    String separator = "";
    for (Map.Entry<String, @Nullable Object> entry : map.entrySet()) {
      out.append(separator);
      line();
      string(entry.getKey());
      out.append(": ");
      value(entry.getValue());
      separator = ",";
    }
    close('}', map.isEmpty());
  }

  private void array(Collection<?> items) {
    open('[');
    String separator = "";
    for (Object item : items) {
      out.append(separator);
      line();
      value(item);
      separator = ",";
    }
    close(']', items.isEmpty());
  }

  private void open(char bracket) {
    out.append(bracket);
    depth++;
  }

  private void close(char bracket, boolean empty) {
    depth--;
    if (!empty) {
      line();
    }
    out.append(bracket);
  }

  private void line() {
    out.append('\n').append("  ".repeat(depth));
  }

  private void string(String value) {
    out.append('"');
    value.codePoints().forEach(this::character);
    out.append('"');
  }

  private void character(int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
          out.append('\uFFFD');
        } else if (c < ' ' || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029) {
          out.append(String.format(Locale.ROOT, "\\u%04x", c));
        } else {
          out.appendCodePoint(c);
        }
      }
    }
  }
}
