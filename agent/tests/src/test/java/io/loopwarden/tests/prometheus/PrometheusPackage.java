package io.loopwarden.tests.prometheus;

import io.loopwarden.tests.Repository;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Prometheus and its tool, as the machine has them or Debian's package brings them. */
final class PrometheusPackage {

  private PrometheusPackage() {}

  /** Returns the command of that name; unpacks the package first where it is missing. */
  static synchronized Path command(String name) throws IOException, InterruptedException {
    Path target = Repository.root().resolve("agent/tests/target/prometheus");
    String directory =
        run(List.of(Repository.root().resolve(".ci/prometheus").toString(), target.toString()), "");
    return Path.of(directory.strip()).resolve(name);
  }

  /**
   * Runs a command on an input to its end.
   *
   * @return what it printed on standard output
   * @throws AssertionError when it fails; shows what it printed
   */
  static String run(List<String> command, String input) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(input.length() > 0).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    if (status != 0) {
      String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      throw new AssertionError("exit status " + status + " of " + command + "\n" + output + errors);
    }
    return output;
  }
}
