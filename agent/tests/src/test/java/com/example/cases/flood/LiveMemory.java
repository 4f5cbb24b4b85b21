package com.example.cases.flood;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;

/** What lives in the heap and in the metaspace of this JVM. */
final class LiveMemory {

  private long most;

  /** Collects all garbage and remembers the most that was ever left. */
  void look() {
    System.gc();
    most = Math.max(most, now());
  }

  long mostBytes() {
    return most;
  }

  private static long now() {
    long bytes = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      // As the collection left it: by now the loops have made garbage again.
      MemoryUsage left = pool.getCollectionUsage();
      if (left != null) {
        bytes += left.getUsed();
      } else if (pool.getName().equals("Metaspace")) {
        bytes += pool.getUsage().getUsed();
      }
    }
    return bytes;
  }
}
