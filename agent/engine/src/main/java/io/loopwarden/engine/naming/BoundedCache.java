package io.loopwarden.engine.naming;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * A cache that forgets everything when full: its content is cheap to make again, and a flood of
 * names must not fill the heap. Safe for use by several threads; two threads may compute the same
 * entry.
 */
final class BoundedCache<V> {

  private final int capacity;
  private final ConcurrentMap<String, V> entries = new ConcurrentHashMap<>();

  BoundedCache(int capacity) {
    this.capacity = capacity;
  }

  @Nullable V get(String key) {
    return entries.get(key);
  }

  V put(String key, V value) {
    if (entries.size() >= capacity) {
      entries.clear();
    }
    entries.put(key, value);
    return value;
  }

  int size() {
    return entries.size();
  }
}
