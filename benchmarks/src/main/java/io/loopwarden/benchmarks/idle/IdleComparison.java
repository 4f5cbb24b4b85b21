package io.loopwarden.benchmarks.idle;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.loopwarden.benchmarks.run.Variant;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts {@link IdleLoops} under the agent and reads which part of a core its thread uses. */
public final class IdleComparison {

  /** As many loops as a server of 32 cores has by default. */
  public static final int LOOPS = 64;

  private final Path java;
  private final Path classPath;

  /**
   * Prepares the measurement.
   *
   * @param java the launcher of the JDK to measure
   * @param classPath where the program is found
   */
  public IdleComparison(Path java, Path classPath) {
    this.java = java;
    this.classPath = classPath;
  }

  /** Returns the part of a core used in each second, as a fraction. */
  public List<Double> parts(Variant variant, int seconds) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(variant.jvmArguments());
    command.addAll(List.of("-cp", classPath.toString(), IdleLoops.class.getName()));
    command.addAll(List.of(Integer.toString(LOOPS), Integer.toString(seconds)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<Double> parts = new ArrayList<>();
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        parts.add(Double.valueOf(line));
      }
    }
    int status = process.waitFor();
    if (status != 0 || parts.size() != seconds) {
      throw new IOException(command + " ended with status " + status);
    }
    return parts;
  }
}
