package io.loopwarden.engine.pools;

import java.util.List;

/** What a pool is called: what the names of its threads have in common, without their numbers. */
final class PoolStem {

  private PoolStem() {}

  /** Returns the stem, e.g. {@code vert.x-worker-thread}. */
  static String of(List<Thread> workers) {
    String common = withoutNumber(workers.get(0).getName());
    for (Thread worker : workers) {
      String name = withoutNumber(worker.getName());
      if (!name.equals(common)) {
        common = withoutNumber(commonStart(common, name));
      }
    }
    return common.isEmpty() ? workers.get(0).getName() : common;
  }

  /** The name as it is when it is nothing but a number. */
  private static String withoutNumber(String name) {
    int end = name.length();
    while (end > 0 && "0123456789-_#: ".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end);
  }

  private static String commonStart(String one, String other) {
    int end = 0;
    while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    return one.substring(0, end);
  }
}
