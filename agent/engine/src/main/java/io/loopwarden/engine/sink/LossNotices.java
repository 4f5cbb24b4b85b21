package io.loopwarden.engine.sink;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Says when a sink begins to lose items and how many it had lost when it takes them again. At most
 * one outage a minute is told; all are counted. Thread-safe.
 */
final class LossNotices {

  private static final long PAUSE_NANOS = TimeUnit.MINUTES.toNanos(1);

  private final String name;
  private final Consumer<String> notices;
  private final LongSupplier nanoTime;
  private long lost;
  private long toldLost;
  private boolean everTold;
  private boolean told;
  private long toldAt;

  LossNotices(String name, Consumer<String> notices, LongSupplier nanoTime) {
    this.name = name;
    this.notices = notices;
    this.nanoTime = nanoTime;
  }

  /**
   * Counts one lost item.
   *
   * @param why follows the sink's name in the notice
   */
  void lost(String why) {
    if (countsAndTells()) {
      notices.accept(name + " " + why + "; lines are lost until it can");
    }
  }

  /** Says how many were lost, if it was told that some are. Called when an item was taken. */
  void taken() {
    long missing = endOutage();
    if (missing > 0) {
      notices.accept(name + " takes lines again; " + missing + " were lost");
    }
  }

  /** Says at the end how many were lost in all, if any, with those that wait still. */
  void sum(long waiting) {
    long all = count() + waiting;
    if (all > 0) {
      notices.accept(name + ": " + Lines.of(all) + " could not be written");
    }
  }

  /** Returns how many were lost. */
  synchronized long count() {
    return lost;
  }

  private synchronized boolean countsAndTells() {
    lost++;
    long now = nanoTime.getAsLong();
    if (told || (everTold && now - toldAt < PAUSE_NANOS)) {
      return false;
    }
    told = true;
    everTold = true;
    toldAt = now;
    return true;
  }

  private synchronized long endOutage() {
    if (!told) {
      return 0;
    }
    told = false;
    long missing = lost - toldLost;
    toldLost = lost;
    return missing;
  }
}
