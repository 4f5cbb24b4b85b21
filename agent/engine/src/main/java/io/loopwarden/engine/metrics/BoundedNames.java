package io.loopwarden.engine.metrics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The first names of a group; later ones share one. Agent's thread only. */
final class BoundedNames {

  private final int most;
  private final Map<String, Set<String>> names = new HashMap<>();

  /**
   * Creates it.
   *
   * @param most how many names of a group are told apart
   */
  BoundedNames(int most) {
    this.most = most;
  }

  /** Returns the name as the value of a tag, or {@link MetricBook#OTHER} when it came too late. */
  String of(String group, String name) {
    Set<String> known = names.computeIfAbsent(group, g -> new HashSet<>());
    String value = TagValue.of(name);
    boolean told = known.contains(value) || (known.size() < most && known.add(value));
    return told ? value : MetricBook.OTHER;
  }
}
