package io.loopwarden.benchmarks.flood;

import io.loopwarden.benchmarks.run.Program;
import io.loopwarden.benchmarks.run.Variant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs {@link FloodingLoops} under each variant in turn, round after round. */
public final class FloodComparison {

  private final Program program;

  /**
   * Prepares the comparison.
   *
   * @param java the launcher of the JDK to measure
   * @param classPath where the program is found
   */
  public FloodComparison(Path java, Path classPath) {
    this.program = new Program(java, classPath, FloodingLoops.class);
  }

  /** Returns what each variant's runs measured. */
  public Map<Variant, List<FloodFigures>> runs(
      List<Variant> variants, Load load, int rounds, int seconds)
      throws IOException, InterruptedException {
    Map<Variant, List<FloodFigures>> runs = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Variant variant : variants) {
        List<String> lines = program.run(variant, load.name(), Integer.toString(seconds));
        runs.computeIfAbsent(variant, v -> new ArrayList<>()).add(FloodFigures.of(lines.get(0)));
      }
    }
    return runs;
  }
}
