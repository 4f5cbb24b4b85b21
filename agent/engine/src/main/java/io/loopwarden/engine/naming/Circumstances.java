package io.loopwarden.engine.naming;

import java.util.Set;

/**
 * Waits that a call may meet on its way, whatever it was made for: contention, and random seeds.
 */
final class Circumstances {

  private static final Set<String> CATEGORIES = Set.of("lock", "monitor", "random");

  private Circumstances() {}

  static boolean areToldBy(String category) {
    return CATEGORIES.contains(category);
  }
}
