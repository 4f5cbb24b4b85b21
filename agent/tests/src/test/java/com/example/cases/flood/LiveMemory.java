package com.example.cases.flood;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

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
    long bytes = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      bytes += pool.getName().equals("Metaspace") ? pool.getUsage().getUsed() : 0;
    }
    return bytes;
  }
}
