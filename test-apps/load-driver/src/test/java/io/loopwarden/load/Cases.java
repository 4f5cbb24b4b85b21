package io.loopwarden.load;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A pitfall and results of its cases, for tests. */
final class Cases {
  static final PitfallApp APP =
      new PitfallApp(
          "Vert.x",
          "vertx",
          "com.example.vertx.offload.OffloadServer",
          Set.of(Need.DATABASE),
          plan(
              "BrokenHandler.java",
              new ExpectedFinding(Findings.QUERY, "BrokenHandler.handle", "it waits")),
          plan("FixedHandler.java"));
  static final Pitfall PITFALL =
      new Pitfall(4, "offload", "A library on a pool", "Offload it.", List.of(APP));
  private static final Latencies LATENCIES = Latencies.of(List.of(35_000_000L, 1_900_000_000L));

  private Cases() {}

  static EndpointPlan plan(String code, ExpectedFinding... findings) {
    return new EndpointPlan(code, null, null, null, 0, List.of(findings));
  }

  /** A result whose findings were all seen under load. */
  static CaseResult result(Endpoint endpoint, Finding... findings) {
    return result(endpoint, 0, Duration.ZERO, findings);
  }

  /** A result whose findings were all seen before there was any load. */
  static CaseResult cold(Endpoint endpoint, Finding... findings) {
    return result(endpoint, 0, Duration.ofMillis(1), findings);
  }

  static CaseResult result(
      Endpoint endpoint, int failures, Duration loadAfterLastSeen, Finding... findings) {
    Answers answers = new Answers(LATENCIES, failures, "total 1860");
    Answers pings = new Answers(LATENCIES, 0, "pong");
    LoadResult load = new LoadResult(answers, pings);
    Instant began = Findings.LAST_SEEN.plus(loadAfterLastSeen);
    return new CaseResult(new Case(PITFALL, APP, endpoint), began, load, load, List.of(), List.of())
        .with(List.of(findings));
  }
}
