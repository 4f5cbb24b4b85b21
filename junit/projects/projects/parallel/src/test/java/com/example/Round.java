package com.example;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One run of the eight classes. Each run has its own two that block. */
final class Round {

  private static final int CLASSES = 8;
  private static final int TESTS = 2 * CLASSES;
  private static final int MEETING_SECONDS = 60;

  private static volatile Round current = new Round(0);

  private final int number;
  private final CountDownLatch meeting = new CountDownLatch(TESTS);

  private Round(int number) {
    this.number = number;
  }

  static Round begin(int number) {
    current = new Round(number);
    return current;
  }

  static Round current() {
    return current;
  }

  /** Returns once all tests of all classes are here. */
  void meet() throws InterruptedException {
    meeting.countDown();
    if (!meeting.await(MEETING_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException(meeting.getCount() + " tests do not run at this time");
    }
  }

  /**
   * Returns whether the class with this index, 0 to 7, blocks. Within 32 rounds every pair does.
   */
  boolean blocks(int index) {
    return blockers().contains(index);
  }

  private Set<Integer> blockers() {
    int distance = 1 + number / CLASSES % (CLASSES - 1);
    Set<Integer> indexes = new TreeSet<>();
    indexes.add(number % CLASSES);
    indexes.add((number + distance) % CLASSES);
    return indexes;
  }
}
