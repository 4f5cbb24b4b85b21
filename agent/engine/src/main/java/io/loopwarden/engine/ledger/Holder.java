package io.loopwarden.engine.ledger;

import java.util.List;

/**
 * Who kept a loop waiting: the thread that held the monitor, or that initialised the class.
 * Immutable.
 *
 * @param thread the thread's name
 * @param role what it is: {@code loop}, {@code agent} or {@code thread}
 * @param holds class of the monitor's object, or the class being initialised
 * @param heldNanos for how long it had it, at least: as long as the loop was seen to wait,
 *     nanoseconds
 * @param stack what it did meanwhile, innermost frame first, at most {@value #MOST_LINES} lines;
 *     empty when it could not be seen
 */
public record Holder(String thread, String role, String holds, long heldNanos, List<String> stack) {

  /** Longest stack of a holder. */
  public static final int MOST_LINES = 16;

  public Holder {
    stack = List.copyOf(stack.size() <= MOST_LINES ? stack : stack.subList(0, MOST_LINES));
  }
}
