package io.loopwarden.engine.sink;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Bounds what waits for a sink, by number and by size. Thread-safe, never waits. */
final class Capacity {

  private final int mostItems;
  private final long mostBytes;
  private final AtomicInteger items = new AtomicInteger();
  private final AtomicLong bytes = new AtomicLong();

  Capacity(int mostItems, long mostBytes) {
    this.mostItems = mostItems;
    this.mostBytes = mostBytes;
  }

  /** Takes room for one item, if there is some. One that is too large finds room when alone. */
  boolean take(long size) {
    boolean alone = items.incrementAndGet() == 1;
    long total = bytes.addAndGet(size);
    if (items.get() <= mostItems && (alone || total <= mostBytes)) {
      return true;
    }
    giveBack(size);
    return false;
  }

  /** Gives back the room of an item of that size. */
  void giveBack(long size) {
    bytes.addAndGet(-size);
    items.decrementAndGet();
  }

  /** Returns how many items have room now. */
  int items() {
    return items.get();
  }
}
