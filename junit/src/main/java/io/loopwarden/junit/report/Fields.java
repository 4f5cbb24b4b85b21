package io.loopwarden.junit.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of JSON, made field by field. */
final class Fields {

  private final Map<String, @Nullable Object> map = new LinkedHashMap<>();

  /** Adds a field; {@code null} is written as such. */
  Fields with(String name, @Nullable Object value) {
    map.put(name, value);
    return this;
  }

  /** Adds a field if there is a value. */
  Fields withKnown(String name, @Nullable Object value) {
    return value == null ? this : with(name, value);
  }

  Map<String, @Nullable Object> map() {
    return map;
  }
}
