package io.loopwarden.junit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs samples in a JVM of their own, on the JDK that runs this. */
final class SampleJvm {

  private static final long TIMEOUT_SECONDS = 60;

  private SampleJvm() {}

  /**
   * Runs samples.
   *
   * @param jupiter major version of JUnit Jupiter, 5 or 6
   * @throws IllegalStateException when the JVM does not end, or not well
   */
  static SampleOutcome run(int jupiter, List<String> jvmArguments, Class<?>... samples)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // From JDK 21 on the JVM would warn that an agent was attached late.
    command.add("-XX:+EnableDynamicAgentLoading");
    command.addAll(jvmArguments);
    command.addAll(List.of("-cp", classPath(jupiter), SampleMain.class.getName()));
    Arrays.stream(samples).map(Class::getName).forEach(command::add);
    Path output = Files.createTempFile("sample", ".out");
    Path errors = Files.createTempFile("sample", ".err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    boolean ended = process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly().waitFor();
    SampleOutcome outcome = new SampleOutcome(Files.readString(output), Files.readString(errors));
    Files.delete(output);
    Files.delete(errors);
    if (!ended || process.exitValue() != 0) {
      throw new IllegalStateException("the samples' JVM did not end well: " + outcome);
    }
    return outcome;
  }

  private static String classPath(int jupiter) {
    String separator = File.pathSeparator;
    String own =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    if (jupiter == 5) {
      return own;
    }
    return System.getProperty("loopwarden.junit6")
        + File.separator
        + "*"
        + separator
        + Arrays.stream(own.split(separator))
            .filter(entry -> !new File(entry).getName().startsWith("junit-"))
            .collect(Collectors.joining(separator));
  }
}
