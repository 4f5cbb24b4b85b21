package io.loopwarden.engine.stall;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;

/**
 * Names that too few samples gave. One is believed when most of the latest agree: the line that
 * computes is met again and again, another one by chance. Bounded; agent thread only.
 */
final class Suspicions {

  private static final int LATEST = 5;
  private static final int AGREE = 3;

  private final Deque<String> latest = new ArrayDeque<>(LATEST);
  private long latestTurn;

  /**
   * Takes one more, and returns whether it is to be believed. A turn counts once, with what it gave
   * last.
   *
   * @param turn identity of the turn, not 0
   */
  boolean confirm(long turn, String fingerprint) {
    if (turn == latestTurn) {
      latest.removeLast();
    } else if (latest.size() == LATEST) {
      latest.removeFirst();
    }
    latestTurn = turn;
    latest.addLast(fingerprint);
    return Collections.frequency(latest, fingerprint) >= AGREE;
  }
}
