package io.loopwarden.engine.naming;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Allowances that nest, as BlockHound defines them: of all frames that an entry names, by class and
 * method, the innermost decides. So a method may be allowed to wait, one that it calls not, and one
 * that this calls again. Thread-safe: the table is replaced, never changed.
 */
public final class NestedAllowances {

  private record Entry(boolean allowed, String origin) {}

  /** Entries by method name by class name. */
  private volatile Map<String, Map<String, Entry>> entries = Map.of();

  /** Creates a table that allows nothing. */
  public NestedAllowances() {}

  /**
   * Adds entries, which replace those of the same methods.
   *
   * @param methods for each class name whether a method, by name, may wait
   * @param origin where they come from, for people
   */
  public synchronized void add(Map<String, Map<String, Boolean>> methods, String origin) {
    Map<String, Map<String, Entry>> more = new HashMap<>(entries);
    methods.forEach(
        (type, allowed) -> {
          Map<String, Entry> ofType = new HashMap<>(more.getOrDefault(type, Map.of()));
          allowed.forEach((name, may) -> ofType.put(name, new Entry(may, origin)));
          more.put(type, ofType);
        });
    entries = Map.copyOf(more);
  }

  /** Returns the origin of the entry that allows a wait, or {@code null} when none does. */
  public @Nullable String allowing(StackTraceElement[] stack) {
    Map<String, Map<String, Entry>> known = entries;
    if (known.isEmpty()) {
      return null;
    }
    for (StackTraceElement frame : stack) {
      Map<String, Entry> ofType = known.get(frame.getClassName());
      Entry entry = ofType == null ? null : ofType.get(frame.getMethodName());
      if (entry != null) {
        return entry.allowed() ? entry.origin() : null;
      }
    }
    return null;
  }
}
