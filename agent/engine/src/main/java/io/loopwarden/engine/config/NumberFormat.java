package io.loopwarden.engine.config;

import org.jspecify.annotations.Nullable;

/**
 * A whole number between two bounds, both included.
 *
 * @param least smallest one, 0 or more
 * @param most largest one
 */
record NumberFormat(int least, int most) implements ValueFormat<Integer> {

  @Override
  public @Nullable Integer parse(String text) {
    long number = Quantity.numberOf(text);
    return number >= least && number <= most && Quantity.unitOf(text).isEmpty()
        ? (int) number
        : null;
  }

  @Override
  public String allowed() {
    return least + " to " + most;
  }
}
