package io.loopwarden.engine.ledger;

import java.util.List;

/**
 * Where the time went while a loop stood still, and what it was seen to do. Immutable.
 *
 * @param shares parts of the time by cause, the largest first; they may leave a rest that nobody
 *     can tell, and are empty when nothing was measured
 * @param callTree the samples of its stack, merged into one tree, one line a frame, outermost
 *     first, the application's frames and what they called; empty when there were none
 */
public record Autopsy(List<Share> shares, List<String> callTree) {

  /** None was made. */
  public static final Autopsy NONE = new Autopsy(List.of(), List.of());

  public Autopsy {
    shares = List.copyOf(shares);
    callTree = List.copyOf(callTree);
  }

  /**
   * One part of the time.
   *
   * @param cause e.g. {@code cpu}, {@code gc}
   * @param nanos its length, nanoseconds
   */
  public record Share(String cause, long nanos) {}
}
