package io.loopwarden.tests.loops;

import static org.assertj.core.api.Assertions.assertThat;

import io.loopwarden.jdks.Jdk;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;
import io.loopwarden.tests.report.Finding;
import io.loopwarden.tests.report.JsonReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs a case application under the packaged agent and reads what was found. */
final class LoopCase {

  private final Jdk jdk;
  private final Path[] classPath;
  private String settings = "";
  private String[] jvmArguments = {};

  private LoopCase(Jdk jdk, Path[] classPath) {
    this.jdk = jdk;
    this.classPath = classPath;
  }

  static LoopCase on(Jdk jdk) {
    return new LoopCase(jdk, Frameworks.newest());
  }

  static LoopCase withOlderFrameworks(Jdk jdk) {
    return new LoopCase(jdk, Frameworks.older());
  }

  static LoopCase withLibraries(Jdk jdk) {
    return new LoopCase(jdk, Frameworks.withLibraries());
  }

  LoopCase settings(String more) {
    settings = more;
    return this;
  }

  LoopCase jvmArguments(String... more) {
    jvmArguments = more;
    return this;
  }

  /** Returns the findings of a run; the application must end by itself. */
  List<Finding> run(Class<?> main, String... arguments) {
    Path report = newReport();
    run(report, main, arguments);
    return JsonReport.findings(report);
  }

  /** Runs with the report in the given file. */
  Outcome run(Path report, Class<?> main, String... arguments) {
    // Class loading may take long on a busy machine; the cases are about waits that always count.
    String always = "report=" + report + ",log=none,threshold=1h";
    String agent = always + (settings.isEmpty() ? "" : "," + settings);
    Outcome outcome =
        ForkedJvm.of(jdk)
            .jvmArguments("-Xverify:all", "-XX:-PrintWarnings")
            .jvmArguments(jvmArguments)
            .agent(agent)
            .classPath(classPath)
            .run(main, arguments)
            .succeeded();
    assertThat(outcome.output()).contains("done");
    return outcome;
  }

  /** Returns an empty file for a report, which goes when the tests have ended. */
  static Path newReport() {
    try {
      Path report = Files.createTempFile("loopwarden", ".jsonl");
      report.toFile().deleteOnExit();
      return report;
    } catch (IOException noTemporaryFile) {
      throw new UncheckedIOException(noTemporaryFile);
    }
  }
}
