package io.loopwarden.engine.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the requests in which the waits of a finding happened. Immutable.
 *
 * @param traces the latest few traces, the latest one last
 * @param routes the first few routes
 * @param requests the latest few ids from logging contexts, the latest one last
 */
public record Correlations(List<Trace> traces, List<String> routes, List<Request> requests) {

  /** Nothing is known. */
  public static final Correlations NONE = new Correlations(List.of(), List.of(), List.of());

  public Correlations {
    traces = List.copyOf(traces);
    routes = List.copyOf(routes);
    requests = List.copyOf(requests);
  }

  /**
   * A place in a trace.
   *
   * @param traceId id of the trace
   * @param spanId id of the span within it, or {@code null}
   */
  public record Trace(String traceId, @Nullable String spanId) {}

  /**
   * What a logging context held.
   *
   * @param key under which name
   * @param value the value
   */
  public record Request(String key, String value) {}
}
