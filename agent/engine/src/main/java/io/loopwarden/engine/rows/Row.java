package io.loopwarden.engine.rows;

import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a knowledge file: {@code verb subject key=value … : reason}. Immutable.
 *
 * @param verb what the row declares, e.g. {@code probe} or {@code allow}
 * @param subject what it is about, e.g. a method or a frame pattern; never empty
 * @param options the {@code key=value} pairs in the order written
 * @param reason why the row exists; never empty
 * @param file name of the file it stands in, for messages
 * @param line line number in that file, from 1
 */
public record Row(
    String verb,
    String subject,
    Map<String, String> options,
    String reason,
    String file,
    int line) {

  public Row {
    options = Collections.unmodifiableMap(options);
  }

  /** Returns the value of an option, or {@code null} when the row does not give it. */
  public @Nullable String option(String key) {
    return options.get(key);
  }

  /** Returns the value of an option, or the fall-back when the row does not give it. */
  public String option(String key, String fallback) {
    String value = options.get(key);
    return value == null ? fallback : value;
  }

  /** Returns {@code file:line}, as used in every message about this row. */
  public String place() {
    return file + ":" + line;
  }
}
