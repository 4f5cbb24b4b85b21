package io.loopwarden.load;

import java.time.Instant;
import java.util.List;

/** Findings for tests. */
final class Findings {
  static final Instant LAST_SEEN = Instant.parse("2026-01-01T10:00:00.500Z");
  static final Culprit HANDLER =
      new Culprit("com.example.vertx.offload.BrokenHandler", "handle", "BrokenHandler.java", 26);
  static final String QUERY = "java.sql.PreparedStatement.executeQuery";

  private Findings() {}

  static Finding of(String operation, Culprit culprit, String fix) {
    return new Finding(
        "00f1",
        "contract",
        operation,
        culprit,
        List.of("SELECT ?"),
        LAST_SEEN,
        3,
        40_000_000,
        12,
        List.of(),
        fix);
  }

  static Finding brokenQuery() {
    return of(QUERY, HANDLER, "use executeBlocking");
  }

  static Finding classLoading() {
    return new Finding(
        "00f2",
        "incidental",
        "java.lang.ClassLoader.loadClass",
        null,
        List.of(),
        LAST_SEEN,
        1,
        9_000_000,
        0,
        List.of(),
        "warm up");
  }

  /** A stall of the handler, with what its samples show. */
  static Finding stall(String... callTree) {
    return new Finding(
        "00f3",
        "stall",
        "com.example.vertx.offload.BrokenHandler.handle",
        HANDLER,
        List.of(),
        LAST_SEEN,
        1,
        200_000_000,
        0,
        List.of(callTree),
        "offload it");
  }
}
