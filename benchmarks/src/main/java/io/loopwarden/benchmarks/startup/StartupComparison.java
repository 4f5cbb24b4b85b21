package io.loopwarden.benchmarks.startup;

import io.loopwarden.benchmarks.run.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts {@link HelloWorld} under each variant in turn, again and again, and takes the wall time of
 * each start. Rounds are interleaved, so that a slow minute of the machine meets all variants.
 */
public final class StartupComparison {

  private static final int WARM_UP_ROUNDS = 2;

  private final Path java;
  private final Path classPath;
  private final Path emptyAgent;

  /**
   * Prepares the comparison.
   *
   * @param java the launcher of the JDK to measure
   * @param classPath where the program is found
   */
  public StartupComparison(Path java, Path classPath) throws IOException {
    this.java = java;
    this.classPath = classPath;
    this.emptyAgent = Files.createTempFile("empty-agent", ".jar");
    EmptyAgent.pack(emptyAgent);
  }

  /**
   * Returns the starts in milliseconds by variant, in the order given, an empty agent last.
   *
   * @param rounds starts of each variant that count
   */
  public Map<Variant, List<Double>> starts(List<Variant> variants, int rounds)
      throws IOException, InterruptedException {
    List<Variant> all = new ArrayList<>(variants);
    all.add(new Variant("empty agent", List.of("-javaagent:" + emptyAgent)));
    Map<Variant, List<Double>> starts = new LinkedHashMap<>();
    for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
      for (Variant variant : all) {
        double millis = start(variant);
        if (round >= 0) {
          starts.computeIfAbsent(variant, key -> new ArrayList<>()).add(millis);
        }
      }
    }
    Files.delete(emptyAgent);
    return starts;
  }

  private double start(Variant variant) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(variant.jvmArguments());
    command.addAll(List.of("-cp", classPath.toString(), HelloWorld.class.getName()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    long before = System.nanoTime();
    int status = builder.start().waitFor();
    long after = System.nanoTime();
    if (status != 0) {
      throw new IOException(command + " ended with status " + status);
    }
    return (after - before) / 1e6;
  }
}
