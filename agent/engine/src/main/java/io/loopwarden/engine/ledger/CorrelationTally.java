package io.loopwarden.engine.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps some of the requests of a finding. Not thread safe. */
final class CorrelationTally {

  private static final int MOST_TRACES = 3;
  private static final int MOST_ROUTES = 5;
  private static final int MOST_REQUESTS = 5;

  private final FirstFew routes = new FirstFew(MOST_ROUTES);
  private Correlations correlations = Correlations.NONE;

  void add(Correlation latest) {
    if (latest.equals(Correlation.NONE)) {
      return;
    }
    if (latest.route() != null) {
      routes.add(latest.route());
    }
    List<Correlations.Trace> traces = correlations.traces();
    if (latest.traceId() != null) {
      traces =
          latestFew(traces, new Correlations.Trace(latest.traceId(), latest.spanId()), MOST_TRACES);
    }
    List<Correlations.Request> requests = correlations.requests();
    for (Map.Entry<String, String> id : latest.requestIds().entrySet()) {
      Correlations.Request request = new Correlations.Request(id.getKey(), id.getValue());
      requests = latestFew(requests, request, MOST_REQUESTS);
    }
    correlations = new Correlations(traces, routes.texts(), requests);
  }

  Correlations correlations() {
    return correlations;
  }

  private static <T> List<T> latestFew(List<T> before, T latest, int most) {
    List<T> after = new ArrayList<>(before);
    after.remove(latest);
    after.add(latest);
    return after.size() > most ? after.subList(1, after.size()) : after;
  }
}
