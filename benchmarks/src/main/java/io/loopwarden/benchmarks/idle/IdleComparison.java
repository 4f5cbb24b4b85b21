package io.loopwarden.benchmarks.idle;

import io.loopwarden.benchmarks.run.Program;
import io.loopwarden.benchmarks.run.Variant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Starts {@link IdleLoops} under the agent and reads which part of a core its thread uses. */
public final class IdleComparison {

  /** As many loops as a server of 32 cores has by default. */
  public static final int LOOPS = 64;

  private final Program program;

  /**
   * Prepares the measurement.
   *
   * @param java the launcher of the JDK to measure
   * @param classPath where the program is found
   */
  public IdleComparison(Path java, Path classPath) {
    this.program = new Program(java, classPath, IdleLoops.class);
  }

  /** Returns the part of a core used in each second, as a fraction. */
  public List<Double> parts(Variant variant, int seconds) throws IOException, InterruptedException {
    List<String> lines = program.run(variant, Integer.toString(LOOPS), Integer.toString(seconds));
    if (lines.size() != seconds) {
      throw new IOException(lines.size() + " lines for " + seconds + " seconds of idle loops");
    }
    return lines.stream().map(Double::valueOf).toList();
  }
}
