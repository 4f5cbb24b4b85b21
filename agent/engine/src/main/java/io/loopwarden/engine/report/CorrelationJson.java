package io.loopwarden.engine.report;

import io.loopwarden.engine.ledger.Correlations;
import io.loopwarden.engine.text.Json;
import java.util.ArrayList;
import java.util.List;

/** Writes the requests of a finding as JSON. */
final class CorrelationJson {

  private CorrelationJson() {}

  static List<Json> traces(Correlations correlations) {
    List<Json> traces = new ArrayList<>();
    for (Correlations.Trace trace : correlations.traces()) {
      traces.add(new Json().field("traceId", trace.traceId()).field("spanId", trace.spanId()));
    }
    return traces;
  }

  static List<Json> requests(Correlations correlations) {
    List<Json> requests = new ArrayList<>();
    for (Correlations.Request request : correlations.requests()) {
      requests.add(new Json().field("key", request.key()).field("value", request.value()));
    }
    return requests;
  }
}
