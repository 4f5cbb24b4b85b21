package io.loopwarden.engine.lag;

/**
 * What is known of one loop over a time.
 *
 * @param nanos how long that time is
 * @param utilisation part of it spent in turns, 0 to 1; -1 when the model cannot tell turns
 * @param turn turns that ended in it
 * @param task the tasks among them that were timed: the first of each turn and a sample of the
 *     rest; none where the model tells no tasks apart
 * @param queueDelay how long the probe had to wait for its turn; none where it is not probed
 */
public record LoopSpan(
    long nanos, double utilisation, Spread turn, Spread task, Spread queueDelay) {

  /** The utilisation of a loop whose turns are not known. */
  public static final double UNKNOWN = -1;
}
