package io.loopwarden.benchmarks.run;

/**
 * What a cost is compared with; 0 where the same was not measured.
 *
 * @param none the cost without an agent
 * @param blockHound the cost with BlockHound
 */
record Reference(double none, double blockHound) {

  /** Returns what is added to the cost without an agent. */
  double added(double cost) {
    return cost - none;
  }

  /** Returns what is added as a share of what BlockHound adds. */
  double share(double cost) {
    return added(cost) / added(blockHound);
  }
}
