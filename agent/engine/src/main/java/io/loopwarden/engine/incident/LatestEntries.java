package io.loopwarden.engine.incident;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map that holds so many entries at most and forgets the one that was used least recently. Not
 * thread-safe.
 */
final class LatestEntries<K, V> extends LinkedHashMap<K, V> {

  private static final long serialVersionUID = 1L;

  private final int most;

  LatestEntries(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
