package io.loopwarden.operators;

import io.loopwarden.jdks.Jdk;
import io.loopwarden.load.Finding;
import io.loopwarden.load.FindingsReader;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an operator saw of one run, in which {@code /slow} was asked for once.
 *
 * @param log the entries of the application's own log
 * @param metrics its own metrics, while it ran
 * @param findings those of the agent's report, after the end
 */
record Observation(List<LogEntry> log, Samples metrics, List<Finding> findings) {
  private static final Duration TO_TELL = Duration.ofSeconds(60);

  private static final Map<String, Observation> KNOWN = new HashMap<>();

  Observation {
    log = List.copyOf(log);
    findings = List.copyOf(findings);
  }

  /** Of the one run of an application on a JDK, which serves all tests. */
  static synchronized Observation of(Application application, Jdk jdk)
      throws IOException, InterruptedException {
    String key = application.name() + jdk.feature();
    Observation known = KNOWN.get(key);
    if (known == null) {
      known = observe(application, jdk);
      KNOWN.put(key, known);
    }
    return known;
  }

  private static Observation observe(Application application, Jdk jdk)
      throws IOException, InterruptedException {
    RunningApplication running = RunningApplication.start(application, jdk);
    Told told;
    try (running) {
      running.get("/fine");
      running.get("/slow");
      told = Await.atMost(TO_TELL, () -> Told.by(running), Told::isWhole);
    }
    return new Observation(told.log(), told.metrics(), FindingsReader.read(running.report()));
  }

  /** What a running application shows at one moment. */
  private record Told(List<LogEntry> log, Samples metrics) {
    static Told by(RunningApplication running) throws InterruptedException {
      return new Told(running.log(), running.metrics());
    }

    boolean isWhole() {
      return log.stream().anyMatch(Expected::isEntryOfFinding) && Expected.hasSleep(metrics);
    }
  }
}
