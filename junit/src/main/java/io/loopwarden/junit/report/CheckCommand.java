package io.loopwarden.junit.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to run in the working directory to see whether a test still fails. */
final class CheckCommand {

  private static final List<String> GRADLE = List.of("build.gradle", "build.gradle.kts");

  private final Path workingDirectory;

  CheckCommand(Path workingDirectory) {
    this.workingDirectory = workingDirectory;
  }

  /**
   * Returns the command for a shell, or {@code null} when there is no build file that says how
   * tests are run. A parameterised test is run with all of its arguments.
   */
  @Nullable String of(ReportedFinding finding) {
    String method = finding.testMethod();
    if (Files.exists(workingDirectory.resolve("pom.xml"))) {
      return "mvn test '-Dtest="
          + finding.testClass()
          + (method == null ? "'" : "#" + method + "'");
    }
    if (GRADLE.stream().anyMatch(name -> Files.exists(workingDirectory.resolve(name)))) {
      return "gradle test --tests '"
          + finding.testClass()
          + (method == null ? "'" : "." + method + "'");
    }
    return null;
  }

  /** Returns the command that runs all tests with a system property. */
  String withProperty(String property) {
    boolean gradle =
        !Files.exists(workingDirectory.resolve("pom.xml"))
            && GRADLE.stream().anyMatch(name -> Files.exists(workingDirectory.resolve(name)));
    return gradle ? "run all tests with the system property " + property : "mvn test -D" + property;
  }
}
