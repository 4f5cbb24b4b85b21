package io.loopwarden.tests.blockhound;

import io.loopwarden.jdks.Jdk;
import io.loopwarden.tests.jvm.AgentJar;
import io.loopwarden.tests.jvm.ForkedJvm;
import io.loopwarden.tests.jvm.Outcome;
import io.loopwarden.tests.report.Finding;
import io.loopwarden.tests.report.JsonReport;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Runs an application that uses BlockHound, without BlockHound's JVM flag. */
final class BlockHoundRun {

  private final Jdk jdk;
  private final Path directory;

  private BlockHoundRun(Jdk jdk, Path directory) {
    this.jdk = jdk;
    this.directory = directory;
  }

  static BlockHoundRun on(Jdk jdk, Path directory) {
    return new BlockHoundRun(jdk, directory);
  }

  /** Returns what the application printed; it must end well. */
  String run(Class<?> main, String... arguments) {
    return run(jvm().classPath(tests()), main, arguments).output();
  }

  /** The same with BlockHound's listener for the JUnit platform on the class path. */
  String runWithListener(Class<?> main) {
    return run(jvm().classPath(listener()).classPath(tests()), main).output();
  }

  /** Lets the application attach the agent to itself. */
  String runAttaching(Class<?> main) {
    ForkedJvm jvm =
        ForkedJvm.of(jdk)
            .jvmArguments("-Djdk.attach.allowAttachSelf=true", "-XX:+EnableDynamicAgentLoading")
            .classPath(tests());
    return run(jvm, main, AgentJar.path().toString()).output();
  }

  /** The same without BlockHound's API, but with services of these providers on the class path. */
  Outcome runWithProviders(Class<?> main, String... providers) {
    Path[] withoutApi =
        Arrays.stream(tests())
            .filter(path -> !path.getFileName().toString().startsWith("blockhound"))
            .toArray(Path[]::new);
    return run(jvm().classPath(services(providers)).classPath(withoutApi), main);
  }

  private static Outcome run(ForkedJvm jvm, Class<?> main, String... arguments) {
    return jvm.run(main, arguments).succeeded();
  }

  private ForkedJvm jvm() {
    return ForkedJvm.of(jdk)
        .jvmArguments("-Xverify:all", "-XX:-PrintWarnings")
        .agent("report=" + report() + ",log=none,threshold=1h");
  }

  List<Finding> findings() {
    return JsonReport.findings(report());
  }

  Path report() {
    return directory.resolve("report.jsonl");
  }

  private static Path[] listener() {
    try (Stream<Path> jars =
        Files.list(Path.of(System.getProperty("loopwarden.blockhound.listener")))) {
      return jars.toArray(Path[]::new);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Path services(String... providers) {
    try {
      Path services = Files.createDirectories(directory.resolve("providers/META-INF/services"));
      Files.write(
          services.resolve("reactor.blockhound.integration.BlockHoundIntegration"),
          List.of(providers));
      return directory.resolve("providers");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** What the cases need, without the agent's own classes. */
  private static Path[] tests() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> !path.toString().contains("loopwarden-bootstrap"))
        .filter(path -> !path.toString().contains("agent" + File.separator + "bootstrap"))
        .filter(path -> !path.toString().contains("byte-buddy"))
        .toArray(Path[]::new);
  }
}
