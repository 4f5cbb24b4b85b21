package io.loopwarden.engine.ledger;

/**
 * What the waits of one finding made up together within one turn of a loop: one task, or one ready
 * channel served.
 *
 * @param waits number of waits; 0 when the loop's model does not tell turns apart
 * @param nanos how long they took together, nanoseconds
 */
public record Turn(long waits, long nanos) {

  /** Nothing is known. */
  public static final Turn NONE = new Turn(0, 0);

  /** Returns the one of both that cost its loop more. */
  Turn orWorse(Turn other) {
    return other.nanos > nanos ? other : this;
  }
}
