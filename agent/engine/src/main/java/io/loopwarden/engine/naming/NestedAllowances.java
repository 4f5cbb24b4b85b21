package io.loopwarden.engine.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Allowances that nest, as BlockHound defines them: of all frames that an entry names, by class and
 * method, the innermost decides. So a method may be allowed to wait, one that it calls not, and one
 * that this calls again. Thread-safe: the table is replaced, never changed.
 */
public final class NestedAllowances {

  private record Entry(boolean allowed, String origin) {}

  /** Entries by class name and {@code #} and method name. */
  private volatile Map<String, Entry> entries = Map.of();

  /** Creates a table that allows nothing. */
  public NestedAllowances() {}

  /**
   * Adds entries, which replace those of the same methods.
   *
   * @param methods for each class name whether a method, by name, may wait
   * @param origin where they come from, for people
   */
  public synchronized void add(Map<String, Map<String, Boolean>> methods, String origin) {
    Map<String, Entry> more = new HashMap<>(entries);
    methods.forEach(
        (type, allowed) ->
            allowed.forEach((name, may) -> more.put(type + '#' + name, new Entry(may, origin))));
    entries = Map.copyOf(more);
  }

  /** Returns the origin of the entry that allows a wait, or {@code null} when none does. */
  public @Nullable String allowing(StackTraceElement[] stack) {
    if (entries.isEmpty()) {
      return null;
    }
    for (StackTraceElement frame : stack) {
      Entry entry = entries.get(frame.getClassName() + '#' + frame.getMethodName());
      if (entry != null) {
        return entry.allowed() ? entry.origin() : null;
      }
    }
    return null;
  }

  /** Returns the entries, one line each, in no order: {@code allow Class#method: origin}. */
  public List<String> lines() {
    return entries.entrySet().stream()
        .map(
            entry ->
                (entry.getValue().allowed() ? "allow " : "disallow ")
                    + entry.getKey()
                    + ": "
                    + entry.getValue().origin())
        .toList();
  }
}
