package io.loopwarden.operators;

import java.time.Duration;
import java.util.function.Predicate;

/** Asks again and again until the answer will do. */
final class Await {
  private static final Duration PAUSE = Duration.ofMillis(50);

  private Await() {}

  /**
   * The first answer that meets the condition, or the last one before the deadline: the assertion
   * that follows then shows what was there instead.
   */
  static <T> T atMost(Duration deadline, Question<T> question, Predicate<T> condition)
      throws InterruptedException {
    long end = System.nanoTime() + deadline.toNanos();
    T answer = question.ask();
    while (!condition.test(answer) && System.nanoTime() - end < 0) {
      Thread.sleep(PAUSE.toMillis());
      answer = question.ask();
    }
    return answer;
  }

  /** What is asked. */
  @FunctionalInterface
  interface Question<T> {
    T ask() throws InterruptedException;
  }
}
