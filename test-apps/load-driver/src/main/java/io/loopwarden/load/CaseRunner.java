package io.loopwarden.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs servers on one endpoint, each time in a JVM of its own, so that every finding has one
 * origin. Not thread-safe.
 */
final class CaseRunner implements AutoCloseable {
  /**
   * A pause of the collector is no pitfall, and long where the machine is busy with other things.
   */
  private static final List<String> NO_COLLECTION_MEANWHILE =
      List.of("-Xms768m", "-Xmn512m", "-XX:MetaspaceSize=256m");

  private final RunSettings settings;
  private final Progress progress;
  private final Backends backends;

  /** Runs cases one after the other, and tells of them on the standard output stream. */
  CaseRunner(RunSettings settings) {
    this(settings, new Progress(System.out, false));
  }

  CaseRunner(RunSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    backends = new Backends(settings);
  }

  /**
   * Runs a case.
   *
   * @throws IOException if a server does not start or leaves no report; the message names the log
   */
  CaseResult run(Case one) throws IOException, InterruptedException {
    progress.begin(one.label());
    Path log = settings.files().resolve(one.fileName() + ".log");
    Path report = settings.files().resolve(one.fileName() + ".jsonl");
    Files.deleteIfExists(report);
    progress.now("starting");
    CaseResult result;
    List<String> command = commandLine(one.app(), report);
    try (ChildJvm jvm = ChildJvm.start(settings.javaHome(), log, command)) {
      result = loaded(new Load(jvm.awaitReady(), one), one);
    }
    if (settings.agent()) {
      result = result.with(FindingsReader.read(report));
    }
    progress.done(outcome(result));
    return result;
  }

  private CaseResult loaded(Load load, Case one) throws InterruptedException {
    progress.now("warming up");
    load.warmUp();
    Instant began = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    LoadResult alone = load.run(1, answered -> progress.now("one request"));
    int requests = one.requests(settings.requests());
    LoadResult together =
        requests == 1
            ? alone
            : load.run(
                requests, answered -> progress.now(answered + " of " + requests + " answered"));
    return new CaseResult(one, began, alone, together, List.of(), List.of());
  }

  private String outcome(CaseResult result) {
    String answers = result.together().requests().latencies().count() + " answered";
    return settings.agent() ? answers + ", findings: " + result.findings().size() : answers;
  }

  private List<String> commandLine(PitfallApp app, Path report)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(NO_COLLECTION_MEANWHILE);
    if (settings.agent()) {
      arguments.add("-javaagent:" + settings.agentJar() + "=log=stderr,report=" + report);
    }
    arguments.add("-cp");
    arguments.add(app.jarBelow(settings.root()).toString());
    arguments.add(app.server());
    arguments.addAll(backends.argumentsFor(app));
    return arguments;
  }

  /** Ends the services and databases that were started for the cases. */
  @Override
  public void close() {
    backends.close();
  }
}
