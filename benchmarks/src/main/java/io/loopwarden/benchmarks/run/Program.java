package io.loopwarden.benchmarks.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A main class that measures itself, run in a JVM of its own.
 *
 * @param java the launcher of the JDK to measure
 * @param classPath where the program is found
 * @param main its class
 */
public record Program(Path java, Path classPath, Class<?> main) {

  /**
   * Runs it under a variant until it ends, and returns the lines it printed. What it prints to the
   * standard error stream goes to that of this JVM.
   *
   * @throws IOException when it cannot be started or ends with a status other than 0
   */
  public List<String> run(Variant variant, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(variant.jvmArguments());
    command.addAll(List.of("-cp", classPath.toString(), main.getName()));
    Collections.addAll(command, arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader output = process.inputReader(UTF_8)) {
      output.lines().forEach(lines::add);
    }
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException(command + " ended with status " + status);
    }
    return lines;
  }
}
