package io.loopwarden.engine.catalogue;

import io.loopwarden.engine.rows.Row;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Categories of waits that the class of the woven method's receiver decides: one class of streams
 * reads files, pipes and a child's output. Filled while the catalogue is read, then only read.
 */
final class Receivers {

  private final Map<String, String> categories = new HashMap<>();

  void add(Row row) {
    categories.put(row.subject(), row.option("category", "other"));
  }

  String categoryOf(Probe probe, @Nullable Object receiver) {
    String decided = receiver == null ? null : categories.get(receiver.getClass().getName());
    return decided == null ? probe.category() : decided;
  }
}
