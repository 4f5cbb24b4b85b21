package io.loopwarden.engine.cost;

import io.loopwarden.bootstrap.LoopThread;

/**
 * Decides how much less one loop captures and is sampled, from what either costs it. Captures give
 * way first, samples when there is nothing left to save there; back up it goes in reverse, one step
 * at a time and much more slowly, so that a load at the edge does not swing. Not thread-safe.
 */
final class Limits {

  static final int MOST_HALVINGS = LoopThread.MOST_HALVINGS;

  /** One bad second is no trend: code that is not compiled yet costs ten times as much. */
  private static final int LOOKS_OVER = 2;

  private static final int LOOKS_UNDER = 5;

  /** A step up doubles what is spent, so there must be room for it. */
  private static final double ROOM = 0.4;

  /** What costs less than this part of the budget is not worth giving up. */
  private static final double WORTH = 1 / 16.0;

  private final double budget;
  private int captureHalvings;
  private int samplingHalvings;
  private int over;
  private int under;

  /**
   * Begins without limits.
   *
   * @param budget part of the loop's time, above 0
   */
  Limits(double budget) {
    this.budget = budget;
  }

  /**
   * Looks once.
   *
   * @param capturing part of the loop's time that captures took since the look before
   * @param sampling likewise of samples
   */
  void look(double capturing, double sampling) {
    double share = capturing + sampling;
    over = share > budget ? over + 1 : 0;
    under = share < budget * ROOM ? under + 1 : 0;
    if (over >= LOOKS_OVER) {
      lower(capturing, sampling);
    } else if (under >= LOOKS_UNDER) {
      under = 0;
      raise();
    }
  }

  /** Returns how often the rate of captures is halved. */
  int captureHalvings() {
    return captureHalvings;
  }

  /** Returns how often the rate of samples is halved. */
  int samplingHalvings() {
    return samplingHalvings;
  }

  private void lower(double capturing, double sampling) {
    if (captureHalvings < MOST_HALVINGS && capturing > budget * WORTH) {
      captureHalvings++;
    } else if (samplingHalvings < MOST_HALVINGS && sampling > budget * WORTH) {
      samplingHalvings++;
    }
  }

  private void raise() {
    if (samplingHalvings > 0) {
      samplingHalvings--;
    } else if (captureHalvings > 0) {
      captureHalvings--;
    }
  }
}
