package io.loopwarden.benchmarks.run;

/**
 * How long a run takes.
 *
 * @param rounds forks of each benchmark under each variant, interleaved
 * @param warmUps iterations of a fork that do not count
 * @param iterations iterations of a fork that count
 * @param iterationMillis length of an iteration
 * @param starts starts of each variant in the start-up comparison
 * @param idleSeconds for how long idle loops are watched
 * @param floodRounds runs of each variant under each load of waits
 * @param floodSeconds for how long each of them is measured
 */
record Effort(
    int rounds,
    int warmUps,
    int iterations,
    int iterationMillis,
    int starts,
    int idleSeconds,
    int floodRounds,
    int floodSeconds) {

  /** A few minutes: enough to see a budget broken. */
  static final Effort SHORT = new Effort(2, 6, 20, 100, 21, 30, 3, 10);

  /** What a compiler decides once for a whole JVM may differ more than variants do: many JVMs. */
  static final Effort MANY_FORKS = new Effort(40, 6, 5, 100, 0, 0, 0, 0);

  /** About half an hour: for numbers that are written down. */
  static final Effort FULL = new Effort(5, 10, 80, 100, 61, 120, 7, 20);
}
