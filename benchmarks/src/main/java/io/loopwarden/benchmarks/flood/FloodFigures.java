package io.loopwarden.benchmarks.flood;

/**
 * What one run of {@link FloodingLoops} has measured.
 *
 * @param nanosPerTask time of all loops together for each task that was done
 * @param usualDelayNanos how late the tasks ran but for one in a hundred, at most
 * @param longestDelayNanos how late the latest of all tasks ran
 * @param cpuNanosPerTask CPU time of the whole JVM for each task
 * @param share part of its time that the agent says it took of the loop of which it took most; 0
 *     without an agent
 */
public record FloodFigures(
    double nanosPerTask,
    double usualDelayNanos,
    double longestDelayNanos,
    double cpuNanosPerTask,
    double share) {

  /** Returns all figures in one line. */
  String line() {
    return nanosPerTask
        + " "
        + usualDelayNanos
        + " "
        + longestDelayNanos
        + " "
        + cpuNanosPerTask
        + " "
        + share;
  }

  /** Reads {@link #line()}. */
  static FloodFigures of(String line) {
    String[] figures = line.split(" ", -1);
    return new FloodFigures(
        Double.parseDouble(figures[0]),
        Double.parseDouble(figures[1]),
        Double.parseDouble(figures[2]),
        Double.parseDouble(figures[3]),
        Double.parseDouble(figures[4]));
  }
}
