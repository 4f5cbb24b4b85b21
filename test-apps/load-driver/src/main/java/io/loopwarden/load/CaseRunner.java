package io.loopwarden.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs one server on one endpoint, in a JVM of its own, so that every finding has one origin. */
final class CaseRunner {
  private final DemoOptions options;
  private final @Nullable String databaseUrl;
  private final Progress progress;

  CaseRunner(DemoOptions options, @Nullable String databaseUrl, Progress progress) {
    this.options = options;
    this.databaseUrl = databaseUrl;
    this.progress = progress;
  }

  CaseResult run(ServerApp server, Endpoint endpoint) throws IOException, InterruptedException {
    Path log = fileOf(server, endpoint, "log");
    Path report = fileOf(server, endpoint, "jsonl");
    Files.deleteIfExists(report);
    progress.begin(server.label() + " " + endpoint.label());
    progress.now("starting");
    LoadResult load;
    Instant loadBegan;
    try (ChildJvm jvm = ChildJvm.start(log, commandLine(server, report))) {
      Load driver = new Load(jvm.awaitReady(), endpoint);
      progress.now("warming up");
      driver.warmUp();
      loadBegan = Instant.now().truncatedTo(ChronoUnit.MILLIS);
      load =
          driver.run(
              options.requests(),
              answered -> progress.now(answered + " of " + options.requests() + " answered"));
    }
    List<Finding> findings = options.agent() ? FindingsReader.read(report) : List.of();
    CaseResult result = CaseResult.of(server, endpoint, load, loadBegan, findings);
    progress.done(load.requests().count() + " requests answered" + found(result));
    return result;
  }

  private String found(CaseResult result) {
    if (!options.agent()) {
      return "";
    }
    int findings = result.findings().size();
    return findings == 1 ? ", 1 finding" : ", " + findings + " findings";
  }

  private Path fileOf(ServerApp server, Endpoint endpoint, String extension) {
    String name = server.label() + "-" + endpoint.label() + "." + extension;
    return options.demoFiles().resolve(name);
  }

  private List<String> commandLine(ServerApp server, Path report) {
    List<String> arguments = new ArrayList<>();
    if (options.agent()) {
      arguments.add("-javaagent:" + options.agentJar() + "=report=" + report);
    }
    arguments.add("-cp");
    arguments.add(server.jarBelow(options.root()).toString());
    arguments.add(server.mainClass());
    if (databaseUrl != null) {
      arguments.add("--database=" + databaseUrl);
    }
    return arguments;
  }
}
