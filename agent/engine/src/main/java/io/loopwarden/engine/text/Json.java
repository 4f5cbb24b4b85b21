package io.loopwarden.engine.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON object on one line. Escapes every control character, line separator and mark that
 * changes the reading direction; a lone surrogate becomes {@code U+FFFD}, because no valid UTF-8
 * exists for it. Not thread safe.
 */
public final class Json {

  private final StringBuilder out = new StringBuilder(512).append('{');
  private boolean first = true;

  /** Adds a string, or {@code null}. */
  public Json field(String name, @Nullable String value) {
    name(name);
    if (value == null) {
      out.append("null");
    } else {
      string(value);
    }
    return this;
  }

  /** Adds a whole number. */
  public Json field(String name, long value) {
    name(name);
    out.append(value);
    return this;
  }

  /** Adds a number that is neither infinite nor undefined. */
  public Json field(String name, double value) {
    name(name);
    out.append(value);
    return this;
  }

  /** Adds a truth value. */
  public Json field(String name, boolean value) {
    name(name);
    out.append(value);
    return this;
  }

  /** Adds an array of strings. */
  public Json field(String name, List<String> values) {
    name(name);
    out.append('[');
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      string(values.get(i));
    }
    out.append(']');
    return this;
  }

  /** Adds an array of nested objects, finished by this call. */
  public Json objects(String name, List<Json> values) {
    name(name);
    out.append('[');
    for (int i = 0; i < values.size(); i++) {
      out.append(i > 0 ? "," : "").append(values.get(i));
    }
    out.append(']');
    return this;
  }

  /** Adds a nested object, finished by this call; {@code null} is written as such. */
  public Json field(String name, @Nullable Json value) {
    name(name);
    out.append(value == null ? "null" : value.toString());
    return this;
  }

  /** Adds a field whose value is known to be missing. */
  public Json nothing(String name) {
    name(name);
    out.append("null");
    return this;
  }

  /** Returns the object as text, without a line end; more fields may be added afterwards. */
  @Override
  public String toString() {
    return out + "}";
  }

  private void name(String name) {
    if (!first) {
      out.append(',');
    }
    first = false;
    string(name);
    out.append(':');
  }

  private void string(String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      character(value, i);
    }
    out.append('"');
  }

  private void character(String value, int index) {
    char c = value.charAt(index);
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (Character.isSurrogate(c)) {
          out.append(OneLine.isPaired(value, index) ? c : '\uFFFD');
        } else if (c < ' ' || !OneLine.isPlain(c)) {
          OneLine.appendEscape(out, c);
        } else {
          out.append(c);
        }
      }
    }
  }
}
